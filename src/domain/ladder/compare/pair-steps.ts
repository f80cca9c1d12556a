import type { Knowledge } from '../../requirement/knowledge';
import type { Ladder } from '../ladder';
import type { LevelScale } from '../level-scale';
import type { Step } from '../step';

/** Steps that correspond; a side is left out where a step has no counterpart. */
export interface Counterparts {
  readonly left?: Step;
  readonly right?: Step;
}

/** What pairing needs to know beside the ladders. */
export interface PairingKnowledge {
  readonly knowledge: Knowledge;
  readonly scale: (slug: string) => LevelScale | undefined;
}

/**
 * Pairs the steps of two ladders. Steps of the same role correspond by level: the same level where the ladders
 * share a scale, else in the order of their ranks. Of the steps left over, those with the same title correspond.
 */
export const pairSteps = (left: Ladder, right: Ladder, known: PairingKnowledge): readonly Counterparts[] => {
  const byRole = pairsByRole(left, right, known);
  const paired = new Map([...byRole, ...pairsByTitle(unpaired(left, right, byRole), known)]);
  const taken = new Set(paired.values());
  return [
    ...left.steps.map((step) => ({ left: step, right: paired.get(step) })),
    ...right.steps.filter((step) => !taken.has(step)).map((step) => ({ right: step })),
  ];
};

type Pairs = ReadonlyMap<Step, Step>;

/** Within a role, and where the scale is shared within a level, the first corresponds to the first and so on. */
const pairsByRole = (left: Ladder, right: Ladder, known: PairingKnowledge): Pairs => {
  const sharesScale = left.scale !== undefined && left.scale === right.scale;
  const keyOf = ({ role, level }: Step): string => JSON.stringify(sharesScale ? [role, level] : [role]);
  const [ours, theirs] = [byRank(left, known), byRank(right, known)];
  const keys = new Set(ours.map(keyOf));
  const among = (steps: readonly Step[], key: string): readonly Step[] => steps.filter((step) => keyOf(step) === key);
  return new Map([...keys].flatMap((key) => [...inOrder(among(ours, key), among(theirs, key))]));
};

/** From the lowest rank; steps without a level come last, in the order of the ladder. */
const byRank = (ladder: Ladder, { scale }: PairingKnowledge): readonly Step[] => {
  const levels = ladder.scale === undefined ? undefined : scale(ladder.scale)?.levels;
  const rank = ({ level }: Step): number => levels?.find(({ slug }) => slug === level)?.rank ?? Infinity;
  return [...ladder.steps].sort((one, other) => ascending(rank(one), rank(other)));
};

/** Compares without subtracting: infinity less infinity is no number. */
const ascending = (one: number, other: number): number => Number(one > other) - Number(one < other);

const inOrder = (left: readonly Step[], right: readonly Step[]): Pairs =>
  new Map(
    left.flatMap((step, index): readonly (readonly [Step, Step])[] => {
      const counterpart = right[index];
      return counterpart ? [[step, counterpart]] : [];
    }),
  );

const unpaired = (left: Ladder, right: Ladder, pairs: Pairs): { left: readonly Step[]; right: readonly Step[] } => {
  const taken = new Set(pairs.values());
  return {
    left: left.steps.filter((step) => !pairs.has(step)),
    right: right.steps.filter((step) => !taken.has(step)),
  };
};

const pairsByTitle = (
  { left, right }: { left: readonly Step[]; right: readonly Step[] },
  { knowledge }: PairingKnowledge,
): Pairs => {
  const label = ({ title }: Step): string | undefined =>
    title === undefined ? undefined : knowledge.title(title)?.label.toLocaleLowerCase('sv');
  const free = [...right];
  return new Map(
    left.flatMap((step): readonly (readonly [Step, Step])[] => {
      const sought = label(step);
      const index = free.findIndex((other) => sought !== undefined && label(other) === sought);
      const [counterpart] = index < 0 ? [] : free.splice(index, 1);
      return counterpart ? [[step, counterpart]] : [];
    }),
  );
};
