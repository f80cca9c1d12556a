import { Table } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { meritName } from '../../evidence/merit-name';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeDay } from '../../language/write';
import { nameOfStep } from '../../staircase/step-name';
import { VerdictTag } from '../../verdict/verdict-tag';
import { wordForPlanStatus } from '../../vocabulary/plan';
import { endingsOf, waitingOf } from './endings';
import { say } from './people-texts';
import type { ListedPersonFragment } from './people.generated';

interface PeopleTableProps {
  readonly people: readonly ListedPersonFragment[];
  /** The day that the table answers for, and the last one that it looks ahead to. */
  readonly from: string;
  readonly until: string;
}

/** People by id: where each stands, what ends, what waits and how their plan is. */
export const PeopleTable = ({ people, from, until }: PeopleTableProps) => {
  const caption = say('caption', { day: writeDay(from) });
  return (
    <div className="people-table" tabIndex={0} role="region" aria-label={caption}>
      <Table>
        <caption>{caption}</caption>
        <Table.Head>
          <Table.Row>
            {(['id', 'titleColumn', 'standing', 'ending', 'waiting', 'plan'] as const).map((name) => (
              <Table.HeaderCell key={name} scope="col">
                {say(name)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {people.map((person) => (
            <Table.Row key={person.id}>
              <Table.HeaderCell scope="row">
                <PersonLink externalId={person.externalId} />
              </Table.HeaderCell>
              <Table.Cell>
                <Work person={person} from={from} />
              </Table.Cell>
              <Table.Cell>
                <Standing person={person} />
              </Table.Cell>
              <Table.Cell>
                <Endings person={person} from={from} until={until} />
              </Table.Cell>
              <Table.Cell>
                <Waiting person={person} />
              </Table.Cell>
              <Table.Cell>
                <Plan person={person} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
};

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

const Standing = ({ person: { standing, nextSteps } }: PersonProps) => {
  if (standing.length === 0) return <Nowhere verdicts={nextSteps.map(({ verdict }) => verdict)} />;
  return (
    <ul className="people-lines">
      {standing.map(({ step, verdict, metUntil }) => (
        <li key={step.id}>
          <span lang="sv">{nameOfStep(step)}</span> <VerdictTag verdict={verdict} />
          {metUntil !== null && <div className="people-subtle">{say('metUntil', { day: writeDay(metUntil) })}</div>}
        </li>
      ))}
    </ul>
  );
};

type Verdict = ListedPersonFragment['nextSteps'][number]['verdict'];

const Nowhere = ({ verdicts }: { readonly verdicts: readonly Verdict[] }) => {
  const nearest = (['UNKNOWN', 'NOT_MET'] as const).find((verdict) => verdicts.includes(verdict));
  return (
    <>
      {say('standsNowhere')}
      {nearest && (
        <div className="people-subtle">
          {say('nextIs')} <VerdictTag verdict={nearest} />
        </div>
      )}
    </>
  );
};

const Endings = ({ person, from, until }: PersonProps & Pick<PeopleTableProps, 'from' | 'until'>) => {
  const endings = endingsOf(person, from, until);
  const [first] = endings;
  const last = endings.at(-1);
  if (!first || !last) return <span className="people-subtle">{say('nothingEnds')}</span>;
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

const Waiting = ({ person: { evidence } }: PersonProps) => {
  const count = waitingOf(evidence).length;
  if (count === 0) return <span className="people-subtle">{say('nothingWaits')}</span>;
  return <strong>{say('toVerify', { count })}</strong>;
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
