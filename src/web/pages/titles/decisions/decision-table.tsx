import { Button, Heading, Table, Tag } from '@digdir/designsystemet-react';
import { writeDay, writeInstant, writeNumber } from '../../../language/write';
import { wordForMappingState } from '../../../vocabulary/mapping-state';
import { Marked } from '../../../title-work/marked';
import type { TitleDecisionsQuery } from './title-decisions.generated';
import { say } from './decisions-texts';

/** What was decided on a title. */
export type Decision = TitleDecisionsQuery['titleMappings']['nodes'][number];

interface DecisionTableProps {
  readonly decisions: readonly Decision[];
  readonly total: number;
  /** Asks to undo one; undefined for who may not. */
  readonly undo: ((decision: Decision) => void) | undefined;
}

/** Decisions, the latest first. */
export const DecisionTable = ({ decisions, total, undo }: DecisionTableProps) => (
  <section className="title-table" tabIndex={0} aria-labelledby="decisions">
    <Heading id="decisions" level={2} data-size="sm">
      {say('caption', { count: writeNumber(total) })}
    </Heading>
    <Table zebra>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{say('label')}</Table.HeaderCell>
          <Table.HeaderCell>{say('standard')}</Table.HeaderCell>
          <Table.HeaderCell>{say('state')}</Table.HeaderCell>
          <Table.HeaderCell>{say('decided')}</Table.HeaderCell>
          <Table.HeaderCell>{say('days')}</Table.HeaderCell>
          {undo && <Table.HeaderCell>{say('do')}</Table.HeaderCell>}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {decisions.map((decision) => (
          <DecisionRow key={decision.id} decision={decision} undo={undo} />
        ))}
      </Table.Body>
    </Table>
  </section>
);

const colours = { CONFIRMED: 'success', REJECTED: 'warning', SUPERSEDED: 'neutral', PROPOSED: 'neutral' } as const;

const DecisionRow = ({
  decision,
  undo,
}: Omit<DecisionTableProps, 'decisions' | 'total'> & { readonly decision: Decision }) => {
  const { local, standard, standardSlug, state, reason } = decision;
  const mayBeUndone = state !== 'SUPERSEDED' && decision.undoneAt === null;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <span lang="sv">{local.label}</span>
      </Table.HeaderCell>
      <Table.Cell>
        {standardSlug === null ? say('noneFits') : <span lang="sv">{standard?.label ?? standardSlug}</span>}
      </Table.Cell>
      <Table.Cell>
        <Tag data-color={colours[state]}>{wordForMappingState[state]}</Tag>
      </Table.Cell>
      <Table.Cell>
        <Who decision={decision} />
        {reason !== null && <Reason reason={reason} />}
      </Table.Cell>
      <Table.Cell>{daysOf(decision)}</Table.Cell>
      {undo && (
        <Table.Cell>
          {mayBeUndone && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={say('undoLabel', { label: local.label })}
              onClick={() => undo(decision)}
            >
              {say('undo')}
            </Button>
          )}
        </Table.Cell>
      )}
    </Table.Row>
  );
};

const Reason = ({ reason }: { readonly reason: string }) => (
  <small>
    <Marked text={say('reason', { reason })} />
  </small>
);

const Who = ({ decision }: { readonly decision: Decision }) => {
  const { decidedAt, decidedBy, undoneAt, undoneBy, undoReason } = decision;
  return (
    <>
      {decidedAt !== null && say('who', { day: writeInstant(decidedAt), who: decidedBy ?? say('someone') })}
      {undoneAt !== null && (
        <small>{say('undone', { day: writeInstant(undoneAt), who: undoneBy ?? say('someone') })}</small>
      )}
      {undoReason !== null && <Reason reason={undoReason} />}
    </>
  );
};

const daysOf = ({ validFrom, validTo }: Decision): string =>
  [
    ...(validFrom === null ? [] : [say('from', { day: writeDay(validFrom) })]),
    validTo === null ? say('always') : say('to', { day: writeDay(validTo) }),
  ].join(' ');
