import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { meritName } from '../../evidence/merit-name';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeDay } from '../../language/write';
import { nameOfStep } from '../../staircase/step-name';
import { VerdictTag } from '../../verdict/verdict-tag';
import { wordForPlanStatus } from '../../vocabulary/plan';
import { endingsOf } from './endings';
import { say } from './people-texts';
import type { ListedPersonFragment } from './people.generated';
import { undecidedTitlesOf } from './undecided-titles';
import { waitingOf } from './waiting';

interface PeopleTableProps {
  readonly people: readonly ListedPersonFragment[];
  /** The day that the table answers for, and the last one that it looks ahead to. */
  readonly from: string;
  readonly until: string;
}

const columns = ['id', 'titleColumn', 'standing', 'ending', 'waiting', 'plan'] as const;

/**
 * People by id: where each stands, what ends, what waits and how their plan is. On a narrow screen each person is a
 * block, with the names of the columns before what stands in them; the roles say that it still is a table.
 */
export const PeopleTable = ({ people, from, until }: PeopleTableProps) => {
  const caption = say('caption', { day: writeDay(from) });
  return (
    <div className="people-table" tabIndex={0} role="region" aria-label={caption}>
      <Table role="table">
        <caption>{caption}</caption>
        <Table.Head role="rowgroup">
          <Table.Row role="row">
            {columns.map((name) => (
              <Table.HeaderCell key={name} role="columnheader" scope="col">
                {say(name)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body role="rowgroup">
          {people.map((person) => (
            <Table.Row key={person.id} role="row">
              <Table.HeaderCell role="rowheader" scope="row">
                <PersonLink externalId={person.externalId} />
              </Table.HeaderCell>
              <Cell column="titleColumn">
                <Work person={person} from={from} />
              </Cell>
              <Cell column="standing">
                <Standing person={person} from={from} />
              </Cell>
              <Cell column="ending">
                <Endings person={person} from={from} until={until} />
              </Cell>
              <Cell column="waiting">
                <Waiting person={person} />
              </Cell>
              <Cell column="plan">
                <Plan person={person} />
              </Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
};

interface CellProps {
  readonly column: Exclude<(typeof columns)[number], 'id'>;
  readonly children: ReactNode;
}

const Cell = ({ column, children }: CellProps) => (
  <Table.Cell role="cell" data-column={say(column)}>
    {children}
  </Table.Cell>
);

interface PersonProps {
  readonly person: ListedPersonFragment;
}

/** Leads to one person, for the same organisation and day. */
const PersonLink = ({ externalId }: { readonly externalId: string }) => {
  const [query] = useSearchParams();
  const kept = new URLSearchParams(
    [queryNames.organization, queryNames.day].flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value]];
    }),
  ).toString();
  return (
    <SiteLink to={`${addresses.person(externalId)}${kept === '' ? '' : `?${kept}`}`}>
      <span className="people-id">{externalId}</span>
    </SiteLink>
  );
};

const Work = ({ person: { employments, unit }, from }: PersonProps & { readonly from: string }) => {
  const labels = new Set(
    employments
      .filter((employment) => employment.from <= from && (employment.to === null || from <= employment.to))
      .map(({ label }) => label),
  );
  return (
    <>
      <span lang="sv">{[...labels].join(', ') || say('noWork')}</span>
      <br />
      <span className="people-subtle">{unit ?? say('noUnit')}</span>
    </>
  );
};

const Standing = ({ person, from }: PersonProps & { readonly from: string }) => {
  const undecided = undecidedTitlesOf(person, from);
  return (
    <>
      {person.standing.length === 0 ? say('standsNowhere') : <Steps standing={person.standing} />}
      {person.standing.length === 0 && undecided.length === 0 && <Nearest nextSteps={person.nextSteps} />}
      {undecided.map((label) => (
        <div key={label} className="people-subtle">
          {say('undecidedTitle', { label })}
        </div>
      ))}
    </>
  );
};

const Steps = ({ standing }: Pick<ListedPersonFragment, 'standing'>) => (
  <ul className="people-lines">
    {standing.map(({ step, verdict, metUntil }) => (
      <li key={step.id}>
        <span lang="sv">{nameOfStep(step)}</span> <VerdictTag verdict={verdict} />
        {metUntil !== null && <div className="people-subtle">{say('metUntil', { day: writeDay(metUntil) })}</div>}
      </li>
    ))}
  </ul>
);

const Nearest = ({ nextSteps: [nearest] }: Pick<ListedPersonFragment, 'nextSteps'>) =>
  nearest && (
    <div className="people-subtle">
      {say('nextIs')} <span lang="sv">{nameOfStep(nearest.step)}</span> <VerdictTag verdict={nearest.verdict} />
    </div>
  );

const Endings = ({ person, from, until }: PersonProps & Pick<PeopleTableProps, 'from' | 'until'>) => {
  const endings = endingsOf(person, from, until);
  const [first] = endings;
  const last = endings.at(-1);
  if (!first || !last) return <span className="people-subtle">{say('nothingEnds', { day: writeDay(until) })}</span>;
  const reason = first.merit ? meritName(first.merit) : say(`lapse.${first.lapses[0]?.kind ?? 'DEMAND'}`);
  return (
    <>
      <strong>
        <span aria-hidden="true">⚠︎ </span>
        {writeDay(first.lastDay)}
      </strong>
      <div>{reason}</div>
      <div className="people-subtle">
        {first.lapses.length === 0
          ? say('losesNothing')
          : first.lapses.map(({ step }) => say('losesStep', { step: nameOfStep(step) })).join('. ')}
      </div>
      {endings.length > 1 && (
        <div className="people-subtle">
          {say('andMore', { count: endings.length - 1, day: writeDay(last.lastDay) })}
        </div>
      )}
    </>
  );
};

const Waiting = ({ person }: PersonProps) => {
  const { merits, employments } = waitingOf(person);
  if (merits + employments === 0) return <span className="people-subtle">{say('nothingWaits')}</span>;
  return (
    <>
      {merits > 0 && <strong className="people-waiting">{say('toVerify', { count: merits })}</strong>}
      {employments > 0 && (
        <strong className="people-waiting">{say('employmentsToVerify', { count: employments })}</strong>
      )}
    </>
  );
};

const Plan = ({ person: { plan } }: PersonProps) => {
  if (!plan) return <span className="people-subtle">{say('noPlan')}</span>;
  const waits = plan.status === 'DRAFT' && plan.agreedByEmployeeAt !== null && plan.agreedByManagerAt === null;
  return (
    <>
      {wordForPlanStatus[plan.status]}
      {waits && <strong>, {say('agreeAsManager')}</strong>}
    </>
  );
};
