import { useAnswer } from '../../api/use-answer';
import { PageSteps } from '../../paging/page-steps';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { Failed } from '../../states/failed';
import { Loading } from '../../states/loading';
import { endingsOf } from './endings';
import { PeopleTable } from './people-table';
import { say } from './people-texts';
import { PeopleDocument, type ListedPersonFragment, type PeopleQueryVariables } from './people.generated';
import { useUnits } from './use-units';
import { useWholeList, type WholeList } from './use-whole-list';
import { isWaiting } from './waiting';

/** Where each of these stands is worked out anew: 25 take a fifth of a second and a third of what a query may cost. */
const A_PAGE = 25;
const A_STRIDE = 50;

/** Whom to ask for, and for which days. */
export type AskedPeople = Omit<PeopleQueryVariables, 'after' | 'first'>;

interface PageOfPeopleProps {
  readonly asked: AskedPeople;
  readonly after: string | null;
  /** The day that the page answers for. */
  readonly from: string;
}

/** Everybody by id, a page at a time. */
export const PageOfPeople = ({ asked, after, from }: PageOfPeopleProps) => {
  const answer = useAnswer(PeopleDocument, { ...asked, first: A_PAGE, after });
  return (
    <Answered answer={answer}>
      {({ people: { nodes, totalCount, pageInfo } }) => (
        <>
          <p role="status" className="people-count">
            {say('found', { count: totalCount })}
          </p>
          {nodes.length === 0 ? (
            <Nobody asked={asked} view="all" />
          ) : (
            <PeopleTable people={nodes} from={from} until={asked.until} />
          )}
          <PageSteps pageInfo={pageInfo} />
        </>
      )}
    </Answered>
  );
};

interface SelectedPeopleProps {
  readonly asked: AskedPeople;
  readonly view: 'ending' | 'waiting';
  readonly from: string;
}

/** Those for whom something ends, the soonest first, or who wait for somebody to see a paper. */
export const SelectedPeople = ({ asked, view, from }: SelectedPeopleProps) => {
  const list = useWholeList({ ...asked, first: A_STRIDE });
  const people = view === 'ending' ? endingFirst(list.people, from, asked.until) : list.people.filter(isWaiting);
  return (
    <>
      <Progress list={list} found={people.length} />
      {list.isDone && people.length === 0 && <Nobody asked={asked} view={list.totalCount === 0 ? 'all' : view} />}
      {people.length > 0 && <PeopleTable people={people} from={from} until={asked.until} />}
    </>
  );
};

const Progress = ({ list, found }: { readonly list: WholeList; readonly found: number }) => {
  const { failure, isDone, totalCount: total, people, again } = list;
  if (failure) return <Failed failure={failure} again={again} />;
  if (isDone)
    return (
      <p role="status" className="people-count">
        {say('found', { count: found })}
      </p>
    );
  return <Loading label={total === undefined ? say('walkingBegun') : say('walking', { read: people.length, total })} />;
};

const endingFirst = (people: readonly ListedPersonFragment[], from: string, until: string) =>
  people
    .map((person) => ({ person, first: endingsOf(person, from, until)[0]?.lastDay }))
    .filter(({ first }) => first !== undefined)
    .toSorted((one, other) => (one.first ?? '').localeCompare(other.first ?? ''))
    .map(({ person }) => person);

interface NobodyProps {
  readonly asked: Pick<AskedPeople, 'organization' | 'unit'>;
  /** For whom nobody was found; all where there is nobody at all to choose among. */
  readonly view: 'all' | 'ending' | 'waiting';
}

const Nobody = ({ asked: { organization, unit }, view }: NobodyProps) => {
  if (view !== 'all') return <Empty title={say(`empty.${view}Title`)}>{say(`empty.${view}`)}</Empty>;
  if (unit) return <NobodyInUnit organization={organization} unit={unit} />;
  return <Empty title={say('empty.allTitle')}>{say('empty.all')}</Empty>;
};

const NobodyInUnit = ({ organization, unit }: { readonly organization: string; readonly unit: string }) => {
  const [example] = useUnits(organization);
  return (
    <Empty title={say('empty.unitTitle', { unit })}>
      {say('empty.unit')} {example !== undefined && say('empty.unitSpelling', { unit: example })}
    </Empty>
  );
};
