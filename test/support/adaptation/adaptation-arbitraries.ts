import fc from 'fast-check';
import type { Ladder } from '../../../src/domain/ladder/ladder';
import type { Step } from '../../../src/domain/ladder/step';
import { anyLadder, copyOf } from '../ladder-arbitraries';

/** A base, its next revision and a local ladder that adapts it, each without repeats and without loose ends. */
export interface Sides {
  readonly from: Ladder;
  readonly to: Ladder;
  readonly local: Ladder;
}

const uniqueBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  items.filter((item, index) => items.findIndex((one) => keyOf(one) === keyOf(item)) === index);

const tidy = ({ looseningReasons, ...ladder }: Ladder): Ladder => {
  const steps = uniqueBy(ladder.steps, ({ slug }) => slug).map((step) => ({
    ...step,
    requirements: uniqueBy(step.requirements, ({ slug }) => slug),
    activities: uniqueBy(step.activities, (activity) => activity),
  }));
  const slugs = new Set(steps.map(({ slug }) => slug));
  const reasons = uniqueBy(looseningReasons ?? [], ({ step, requirement = '' }) => `${step}/${requirement}`);
  return {
    ...ladder,
    steps,
    transitions: uniqueBy(ladder.transitions, ({ from, to }) => `${from}/${to}`).filter(
      ({ from, to }) => slugs.has(from) && slugs.has(to),
    ),
    ...(reasons.length > 0 && { looseningReasons: reasons }),
  };
};

/** Some of the items that either has, each as one of them has it. */
const mixedList = <Item>(
  ours: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
  coin: () => boolean,
  mix: (our: Item, their: Item) => Item = (our, their) => (coin() ? their : our),
): readonly Item[] => {
  const mixed = ours.flatMap((our): readonly Item[] => {
    const their = theirs.find((item) => keyOf(item) === keyOf(our));
    if (their) return [mix(our, their)];
    return coin() && coin() ? [] : [our];
  });
  const added = theirs.filter((their) => !ours.some((our) => keyOf(our) === keyOf(their)) && coin());
  return coin() && coin() ? [...added, ...mixed.toReversed()] : [...mixed, ...added];
};

const mixedStep = (our: Step, their: Step, coin: () => boolean): Step => ({
  ...our,
  ...(coin() && { title: their.title }),
  ...(coin() && coin() && { role: their.role, level: their.level }),
  ...(coin() && coin() && { description: their.description }),
  ...(coin() && coin() && { demandsUnknown: their.demandsUnknown }),
  requirements: mixedList(our.requirements, their.requirements, ({ slug }) => slug, coin),
  activities: mixedList(our.activities, their.activities, (activity) => activity, coin),
});

/** The ladder with some of its parts as another has them. */
const edited = (ladder: Ladder, other: Ladder, coin: () => boolean): Ladder =>
  tidy(
    copyOf({
      ...ladder,
      ...(coin() && coin() && { name: other.name }),
      ...(coin() && coin() && { cumulative: other.cumulative, scale: other.scale }),
      ...(coin() && coin() && { sources: other.sources, notes: other.notes }),
      steps: mixedList(
        ladder.steps,
        other.steps,
        ({ slug }) => slug,
        coin,
        (our, their) => mixedStep(our, their, coin),
      ),
      transitions: mixedList(ladder.transitions, other.transitions, ({ from, to }) => `${from}/${to}`, coin),
      looseningReasons: mixedList(
        ladder.looseningReasons ?? [],
        other.looseningReasons ?? [],
        ({ step, requirement = '' }) => `${step}/${requirement}`,
        coin,
      ),
    }),
  );

/** How often something is changed, in tenths. */
const editOf = (ladder: Ladder, tenths: number): fc.Arbitrary<Ladder> =>
  fc.tuple(anyLadder, fc.infiniteStream(fc.integer({ min: 0, max: 9 }))).map(([other, numbers]) => {
    const next = (): number => (numbers.next().value as number | undefined) ?? 9;
    return edited(ladder, other, () => next() < tenths);
  });

/** Sides that have changed much or little. */
export const anySides: fc.Arbitrary<Sides> = fc
  .tuple(anyLadder.map(tidy), fc.constantFrom(2, 5), fc.constantFrom(2, 5))
  .chain(([ladder, often, seldom]) => {
    const from: Ladder = { ...ladder, slug: 'a', revision: 1 };
    return fc.record(
      {
        from: fc.constant(from),
        to: editOf({ ...from, revision: 2 }, often),
        local: editOf({ ...from, slug: 'b', revision: 1, basedOn: { slug: 'a', revision: 1 } }, seldom),
      },
      { noNullPrototype: true },
    );
  });

/** Sides, and the two revisions of the base that come after. */
export interface History extends Sides {
  readonly later: readonly Ladder[];
}

/** A base that goes on from what it was, or turns back to its first revision. */
export const anyHistory: fc.Arbitrary<History> = anySides.chain((sides) =>
  fc
    .tuple(editOf({ ...sides.to, revision: 3 }, 3), fc.boolean())
    .map(([next, isTurnedBack]): Ladder => (isTurnedBack ? { ...sides.from, revision: 3 } : next))
    .chain((third) => editOf({ ...third, revision: 4 }, 4).map((fourth) => ({ ...sides, later: [third, fourth] }))),
);
