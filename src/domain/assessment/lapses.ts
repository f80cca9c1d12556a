import type { PersonRecord } from '../person/person-record';
import type { Requirement } from '../requirement/requirement';
import { addDays, type IsoDay } from '../time/iso-day';
import type { Assessment, Criterion } from './assessment';
import { daysAfter } from './last-day-met';

/** DEMAND: a demand is no longer met. WORK: the work in the step's role ends. LADDER: the ladder, or its step, is in force no longer. */
export const lapseKinds = ['DEMAND', 'WORK', 'LADDER'] as const;
export type LapseKind = (typeof lapseKinds)[number];

/** Something that a step rests on ends. */
export interface Lapse<Held extends Requirement = Requirement> {
  readonly kind: LapseKind;
  /** The last day before. */
  readonly lastDay: IsoDay;
  /** Of DEMAND: the demand, as it is judged the day after. */
  readonly criterion?: Criterion<Held>;
  /** Ids of the evidence that expires and of the employments and assignments that end; none when the demand is new. */
  readonly evidence: readonly string[];
}

/** What a step is judged by from day to day. */
export interface LapseQuestion<Held extends Requirement = Requirement> {
  readonly asOf: IsoDay;
  /** The latest last day to tell of. */
  readonly until: IsoDay;
  /** The first days on which something may be lost, in any order: see `days-of-change`. */
  readonly changes: Iterable<IsoDay>;
  readonly recordOn: (day: IsoDay) => PersonRecord;
  /** Undefined on a day when the step is in no ladder in force. */
  readonly assessmentOn: (day: IsoDay) => Assessment<Held> | undefined;
  /** Ids of the employments that put the person in the step's role on the day. */
  readonly employmentsOn: (day: IsoDay) => readonly string[];
}

/** What a step that a person stands on rests on and loses, from `asOf` through `until`, in the order of time. */
export const lapsesOf = <Held extends Requirement>(question: LapseQuestion<Held>): readonly Lapse<Held>[] =>
  daysAfter(question.asOf, question.changes)
    .map((day) => addDays(day, -1))
    .filter((lastDay) => lastDay <= question.until)
    .flatMap((lastDay) => [...lostWork(question, lastDay), ...lostDemands(question, lastDay)]);

const lostWork = <Held extends Requirement>(
  { employmentsOn }: LapseQuestion<Held>,
  lastDay: IsoDay,
): readonly Lapse<Held>[] => {
  const evidence = employmentsOn(lastDay);
  const isLost = evidence.length > 0 && employmentsOn(addDays(lastDay, 1)).length === 0;
  return isLost ? [{ kind: 'WORK', lastDay, evidence }] : [];
};

const lostDemands = <Held extends Requirement>(
  { assessmentOn, recordOn }: LapseQuestion<Held>,
  lastDay: IsoDay,
): readonly Lapse<Held>[] => {
  const before = assessmentOn(lastDay);
  const after = assessmentOn(addDays(lastDay, 1));
  if (before === undefined) return [];
  if (after === undefined) return [{ kind: 'LADDER', lastDay, evidence: [] }];
  const ending = endingOn(lastDay, recordOn(lastDay));
  return after.criteria.flatMap((criterion): readonly Lapse<Held>[] => {
    const earlier = before.criteria.find(({ requirement }) => requirement.slug === criterion.requirement.slug);
    const isLost = criterion.counts && criterion.verdict !== 'MET' && (!earlier?.counts || earlier.verdict === 'MET');
    const evidence = earlier?.judgement.evidence.filter((id) => ending.has(id)) ?? [];
    return isLost ? [{ kind: 'DEMAND', lastDay, criterion, evidence }] : [];
  });
};

/** Ids of what counts on the day and no longer the day after. */
const endingOn = (day: IsoDay, { evidence, employments, assignments }: PersonRecord): ReadonlySet<string> =>
  new Set([
    ...evidence.filter(({ expires }) => expires === day).map(({ id }) => id),
    ...[...employments, ...assignments].filter(({ to }) => to === day).map(({ id }) => id),
  ]);
