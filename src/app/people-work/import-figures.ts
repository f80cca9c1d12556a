import type { FactKind } from '../ports/people-store';

/** What an import came to, of one kind of thing. A thing that the list tells of again as it was is unchanged. */
export interface ImportFigures {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** An earlier list told of them and this one did not, and they were to be deleted. */
  readonly deleted: number;
}

/** What is counted. */
export type CountedKind = 'people' | FactKind;

/** All that is counted, in the order in which it is told. */
export const countedKinds = [
  'people',
  'employments',
  'evidence',
  'assignments',
] as const satisfies readonly CountedKind[];

/** Figures of each kind. */
export type FiguresByKind = Readonly<Record<CountedKind, ImportFigures>>;

/** What a list may make of a thing that it tells of. */
export type ListChange = 'added' | 'changed' | 'unchanged';

/** Counts what becomes of each thing. */
export type Tally = Record<FactKind, Record<ListChange, number>> & {
  /** What has become of each person so far, by id: one stands in many rows. */
  readonly people: Map<string, ListChange>;
};

const none = (): Record<ListChange, number> => ({ added: 0, changed: 0, unchanged: 0 });

/** Nothing as yet. */
export const emptyTally = (): Tally => ({
  people: new Map(),
  employments: none(),
  evidence: none(),
  assignments: none(),
});

/** The figures of what was counted and how many were deleted. */
export const figuresOf = (tally: Tally, deleted: Readonly<Record<CountedKind, number>>): FiguresByKind => {
  const people = none();
  for (const change of tally.people.values()) people[change] += 1;
  return {
    people: { ...people, deleted: deleted.people },
    employments: { ...tally.employments, deleted: deleted.employments },
    evidence: { ...tally.evidence, deleted: deleted.evidence },
    assignments: { ...tally.assignments, deleted: deleted.assignments },
  };
};

/** True where all was as the list says. */
export const isNothing = (figures: FiguresByKind): boolean =>
  countedKinds.every((kind) => figures[kind].added + figures[kind].changed + figures[kind].deleted === 0);
