import { dayAfter } from '../../day/day-after';
import type { LadderOnDayQuery } from './ladder-change-days.generated';
import { standingOn, type RevisionDates } from './standing';

/** A ladder as it was asked for on a day. */
export interface LadderOnDay {
  readonly day: string;
  readonly ladder: NonNullable<LadderOnDayQuery['ladder']>;
}

type Step = LadderOnDay['ladder']['steps'][number];
type Requirement = Step['requirements'][number];

/** Something that is otherwise from a day on than it was the day before. */
export interface LadderChange {
  readonly day: string;
  readonly kind: 'REVISION_BEGINS' | 'LADDER_ENDS' | 'TITLE_PROTECTED' | 'DEMAND_BEGINS' | 'DEMAND_ENDS';
  /** What is demanded, the title that is protected, or the number of the revision. */
  readonly text: string;
  readonly scope?: Requirement['scope'];
  /** The steps that it concerns; none where it is the ladder as a whole. */
  readonly steps: readonly Step[];
}

/** Days so far off that they show what has no first or no last day. */
const ENDS_OF_TIME = ['0001-01-01', '9999-12-31'];

/** The days to ask for first: from them the others are found. */
export const firstDays = (revisions: readonly RevisionDates[], day: string): readonly string[] => [
  ...new Set([day, ...ENDS_OF_TIME, ...revisions.flatMap(turns)]),
];

/** The days on which something begins or has ended, as far as the answers tell. */
export const turningDays = (answers: readonly LadderOnDay[]): readonly string[] => [
  ...new Set(
    answers.flatMap(({ ladder }) =>
      ladder.steps.flatMap(({ title, requirements }) => [
        ...requirements.flatMap(turns),
        ...(title?.protection ? [title.protection.from] : []),
      ]),
    ),
  ),
];

const turns = ({ validFrom, validTo }: Pick<RevisionDates, 'validFrom' | 'validTo'>): readonly string[] => [
  ...(validFrom === null ? [] : [validFrom]),
  ...(validTo === null ? [] : [dayAfter(validTo)]),
];

/** What changes on which day, in the order of time; what concerns several steps alike is one change. */
export const changesBetween = (
  answers: readonly LadderOnDay[],
  revisions: readonly RevisionDates[],
): readonly LadderChange[] => {
  const inForce = answers.filter(({ day, ladder }) => isInForce(day, ladder, revisions));
  const changes = [
    ...revisionChanges(revisions),
    ...inForce.flatMap(({ day, ladder }) => stepChanges(day, ladder, inForce)),
  ];
  return joined(changes).toSorted((left, right) => left.day.localeCompare(right.day));
};

const isInForce = (
  day: string,
  { revision }: Pick<RevisionDates, 'revision'>,
  revisions: readonly RevisionDates[],
): boolean => revisions.some((one) => one.revision === revision && standingOn(day, one, revisions) === 'IN_FORCE');

const revisionChanges = (revisions: readonly RevisionDates[]): readonly LadderChange[] =>
  revisions.flatMap((one): readonly LadderChange[] => [
    ...(one.validFrom !== null && isInForce(one.validFrom, one, revisions)
      ? [{ day: one.validFrom, kind: 'REVISION_BEGINS' as const, text: String(one.revision), steps: [] }]
      : []),
    ...(one.validTo !== null &&
    isInForce(one.validTo, one, revisions) &&
    !revisions.some((other) => isInForce(dayAfter(one.validTo ?? ''), other, revisions))
      ? [{ day: dayAfter(one.validTo), kind: 'LADDER_ENDS' as const, text: String(one.revision), steps: [] }]
      : []),
  ]);

const stepChanges = (
  day: string,
  ladder: LadderOnDay['ladder'],
  inForce: readonly LadderOnDay[],
): readonly LadderChange[] => [
  ...ladder.steps.flatMap((step): readonly LadderChange[] =>
    step.title?.protection?.from === day
      ? [{ day, kind: 'TITLE_PROTECTED', text: step.title.label, steps: [step] }]
      : [],
  ),
  ...endedOn(day, ladder, inForce).map(({ step, requirement: { text, scope } }): LadderChange => ({
    day,
    kind: 'DEMAND_ENDS',
    text,
    scope,
    steps: [step],
  })),
  ...ladder.steps.flatMap((step) =>
    step.requirements
      .filter(({ validFrom }) => validFrom === day)
      .map(({ text, scope }): LadderChange => ({ day, kind: 'DEMAND_BEGINS', text, scope, steps: [step] })),
  ),
];

/** What the same revision demanded to the day before; each requirement once, however many answers have it. */
const endedOn = (
  day: string,
  ladder: LadderOnDay['ladder'],
  inForce: readonly LadderOnDay[],
): readonly { readonly step: Step; readonly requirement: Requirement }[] => {
  const ended = inForce
    .filter((answer) => answer.ladder.id === ladder.id)
    .flatMap((answer) => answer.ladder.steps)
    .flatMap((step) => step.requirements.map((requirement) => ({ step, requirement })))
    .filter(({ requirement: { validTo } }) => validTo !== null && dayAfter(validTo) === day);
  return [...new Map(ended.map((one) => [one.requirement.id, one])).values()];
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
