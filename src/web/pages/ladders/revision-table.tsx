import { Table, Tag } from '@digdir/designsystemet-react';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeDay, writeInstant } from '../../language/write';
import { colorForLadderStatus, wordForLadderStatus } from '../../vocabulary/ladder-status';
import type { LadderHistoryQuery } from './history-page.generated';
import { say } from './ladders-texts';
import { writeValidity } from './write-validity';

type Revision = NonNullable<LadderHistoryQuery['ladder']>['revisions'][number];

interface RevisionTableProps {
  readonly slug: string;
  /** The oldest first. */
  readonly revisions: readonly Revision[];
}

/** The revisions of a ladder: when they are in force, what was decided, and when they were published. */
export const RevisionTable = ({ slug, revisions }: RevisionTableProps) => (
  <div className="revision-table" role="region" aria-label={say('revisions.caption')} tabIndex={0}>
    <Table>
      <caption>{say('revisions.caption')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{say('revisions.number')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('revisions.status')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('revisions.validity')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('revisions.decision')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('revisions.published')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {revisions.toReversed().map((one) => (
          <Table.Row key={one.id}>
            <Table.HeaderCell scope="row">
              <SiteLink to={`${addresses.ladder(slug)}?${queryNames.revision}=${one.revision}`}>
                {say('revisions.show', { revision: one.revision })}
              </SiteLink>
            </Table.HeaderCell>
            <Table.Cell>
              <Tag data-color={colorForLadderStatus[one.status]}>{wordForLadderStatus[one.status]}</Tag>
            </Table.Cell>
            <Table.Cell>{writeValidity(one)}</Table.Cell>
            <Table.Cell>
              <Decision decision={one.decision} />
            </Table.Cell>
            <Table.Cell>
              {one.publishedAt === null ? say('revisions.notPublished') : writeInstant(one.publishedAt)}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </div>
);

const Decision = ({ decision }: Pick<Revision, 'decision'>) =>
  decision ? (
    <>
      <span lang="sv">{[decision.body, decision.reference].filter((part) => part !== null).join(', ')}</span>,{' '}
      {writeDay(decision.date)}
    </>
  ) : (
    say('revisions.noDecision')
  );
