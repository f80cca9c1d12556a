import { dayAfter } from '../../day/day-after';
import { dayBefore } from '../../day/day-before';
import type { LadderDemandsQuery } from './ladder-demands.generated';
import { standingOn, type RevisionDates } from './standing';

/** A revision with all that it demands, whenever that is in force. */
type RevisionDemands = NonNullable<LadderDemandsQuery['ladder']>['revisions'][number];

type Step = RevisionDemands['steps'][number];
type Requirement = Step['statedRequirements'][number];

/** Something that is otherwise from a day on than it was the day before. */
export interface LadderChange {
  readonly day: string;
  readonly kind: 'REVISION_BEGINS' | 'LADDER_ENDS' | 'TITLE_PROTECTED' | 'DEMAND_BEGINS' | 'DEMAND_ENDS';
  /** What is demanded, the title that is protected, or the number of the revision. */
  readonly text: string;
  readonly scope?: Requirement['scope'];
  /** Of a revision that begins: the number of the one that is in force until then. */
  readonly replaces?: number | undefined;
  /** The steps that it concerns; none where it is the ladder as a whole. */
  readonly steps: readonly Step[];
}

/** What changes on which day, in the order of time; what concerns several steps alike is one change. */
export const ladderChanges = (revisions: readonly RevisionDemands[]): readonly LadderChange[] => {
  const changes = revisions.flatMap((revision) => [
    ...changesOfRevision(revision, revisions),
    ...changesOfSteps(revision, (day) => isInForce(day, revision, revisions)),
  ]);
  return joined(changes).toSorted(
    (left, right) => left.day.localeCompare(right.day) || order.indexOf(left.kind) - order.indexOf(right.kind),
  );
};

/** In which order the changes of a day are told. */
const order: readonly LadderChange['kind'][] = [
  'REVISION_BEGINS',
  'LADDER_ENDS',
  'TITLE_PROTECTED',
  'DEMAND_ENDS',
  'DEMAND_BEGINS',
];

const isInForce = (day: string, revision: RevisionDates, revisions: readonly RevisionDates[]): boolean =>
  standingOn(day, revision, revisions) === 'IN_FORCE';

const changesOfRevision = (one: RevisionDemands, revisions: readonly RevisionDemands[]): readonly LadderChange[] => {
  const { revision, validFrom, validTo } = one;
  const begins = validFrom !== null && isInForce(validFrom, one, revisions);
  const over = validTo !== null && isInForce(validTo, one, revisions) ? dayAfter(validTo) : undefined;
  const ends = over !== undefined && !revisions.some((other) => isInForce(over, other, revisions));
  const replaces = begins ? revisions.find((other) => isInForce(dayBefore(validFrom), other, revisions)) : undefined;
  const change = { text: String(revision), steps: [] };
  return [
    ...(begins ? [{ ...change, day: validFrom, kind: 'REVISION_BEGINS' as const, replaces: replaces?.revision }] : []),
    ...(ends ? [{ ...change, day: over, kind: 'LADDER_ENDS' as const }] : []),
  ];
};

const changesOfSteps = ({ steps }: RevisionDemands, holds: (day: string) => boolean): readonly LadderChange[] =>
  steps.flatMap((step) => [
    ...protectionOf(step).filter(({ day }) => holds(day)),
    ...step.statedRequirements.flatMap((requirement) => changesOfDemand(step, requirement, holds)),
  ]);

const protectionOf = (step: Step): readonly LadderChange[] =>
  step.title?.protection
    ? [{ day: step.title.protection.from, kind: 'TITLE_PROTECTED', text: step.title.label, steps: [step] }]
    : [];

/** A demand ends on the day after its last, where the revision is in force on both. */
const changesOfDemand = (
  step: Step,
  { text, scope, validFrom, validTo }: Requirement,
  holds: (day: string) => boolean,
): readonly LadderChange[] => {
  const change = { text, scope, steps: [step] };
  const ended = validTo !== null && holds(validTo) && holds(dayAfter(validTo)) ? dayAfter(validTo) : undefined;
  return [
    ...(ended === undefined ? [] : [{ ...change, day: ended, kind: 'DEMAND_ENDS' as const }]),
    ...(validFrom !== null && holds(validFrom) ? [{ ...change, day: validFrom, kind: 'DEMAND_BEGINS' as const }] : []),
  ];
};

const joined = (changes: readonly LadderChange[]): readonly LadderChange[] => {
  const alike = new Map<string, LadderChange>();
  for (const change of changes) {
    const key = [change.day, change.kind, change.scope, change.text].join('\n');
    const other = alike.get(key);
    const steps = [...(other?.steps ?? []), ...change.steps];
    alike.set(key, {
      ...change,
      steps: steps.filter((step, index) => steps.findIndex(({ id }) => id === step.id) === index),
    });
  }
  return [...alike.values()];
};
