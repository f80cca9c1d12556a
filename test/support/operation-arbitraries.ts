import fc from 'fast-check';
import { progressions, type Ladder } from '../../src/domain/ladder/ladder';
import type { LadderOperation } from '../../src/domain/ladder/operations/ladder-operation';
import type { Place } from '../../src/domain/ladder/operations/place';
import { transitionKinds } from '../../src/domain/ladder/transition';
import type { Requirement } from '../../src/domain/requirement/requirement';
import type { LocalizedText } from '../../src/domain/text/language';
import { anyLadder } from './ladder-arbitraries';
import { allOf, holds, step as fulfilled } from './builders/requirement';
import { requirement, step, transition } from './builders/ladder-builder';

const firstOf = <Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] =>
  [...new Map([...items].reverse().map((item) => [nameOf(item), item])).values()].reverse();

/** The ladder without parts of one name and without ways from or to nowhere, as operations leave it. */
const withoutRepeats = (ladder: Ladder): Ladder => {
  const steps = firstOf(ladder.steps, ({ slug }) => slug).map((one) => ({
    ...one,
    requirements: firstOf(one.requirements, ({ slug }) => slug),
    activities: firstOf(one.activities, (activity) => activity),
  }));
  const isThere = (slug: string): boolean => steps.some((one) => one.slug === slug);
  const transitions = firstOf(ladder.transitions, ({ from, to }) => `${from}/${to}`);
  const { looseningReasons: reasons = [], ...others } = ladder;
  const looseningReasons = firstOf(reasons, ({ step: slug, requirement: of }) => `${slug}/${of ?? ''}`);
  return {
    ...others,
    steps,
    transitions: transitions.filter(({ from, to }) => isThere(from) && isThere(to)),
    ...(looseningReasons.length > 0 && { looseningReasons }),
  };
};

/** Any ladder whose parts have names of their own. */
export const wellNamedLadder: fc.Arbitrary<Ladder> = anyLadder.map(withoutRepeats);

/** Few names, so that they often are those of parts that are there; one of them is malformed. */
const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e') },
  { weight: 1, arbitrary: fc.constant('Å') },
);
const text: fc.Arbitrary<LocalizedText> = fc.constantFrom({ sv: 'ett' }, { sv: 'två', en: 'two' }, { sv: ' ' });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const placeBy = <Name>(named: fc.Arbitrary<Name>): fc.Arbitrary<Place<Name> | undefined> =>
  optional(
    fc.oneof(
      named.map((after) => ({ after })),
      named.map((before) => ({ before })),
    ),
  );
const place = placeBy(name);
const ends = fc.record({ from: name, to: name });

const anyRequirement: fc.Arbitrary<Requirement> = fc
  .record({ slug: name, expression: fc.constantFrom(holds('a'), allOf(fulfilled('a', 'b'), fulfilled('x', 'b'))) })
  .map(({ slug, expression }) => requirement(slug, { expression }));

const of = (kind: LadderOperation['kind'], parts: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .record(parts)
    .map((given) => Object.entries<unknown>({ kind, ...given }).filter(([, value]) => value !== undefined))
    .map((given) => Object.fromEntries(given) as unknown as LadderOperation);

/** Any operation; some cannot be made. */
export const anyOperation: fc.Arbitrary<LadderOperation> = fc.oneof(
  of('SET_LADDER_FIELD', { field: fc.constant('name'), value: text }),
  of('SET_LADDER_FIELD', { field: fc.constant('progression'), value: fc.constantFrom(...progressions) }),
  of('SET_LADDER_FIELD', { field: fc.constantFrom('scale'), value: name }),
  of('CLEAR_LADDER_FIELD', { field: fc.constantFrom('scale', 'validFrom', 'validTo') }),
  of('ADD_STEP', { step: name.map((slug) => step(slug)), place }),
  of('REMOVE_STEP', { step: name, reason: optional(text) }),
  of('MOVE_STEP', { step: name, place }),
  of('RENAME_STEP', { step: name, slug: name }),
  of('SET_STEP_FIELD', { step: name, field: fc.constantFrom('role', 'level', 'title'), value: name }),
  of('CLEAR_STEP_FIELD', { step: name, field: fc.constantFrom('level', 'title', 'description', 'demandsUnknown') }),
  of('ADD_REQUIREMENT', { step: name, requirement: anyRequirement, place, reason: optional(text) }),
  of('REPLACE_REQUIREMENT', { step: name, requirement: name, by: anyRequirement, reason: optional(text) }),
  of('REMOVE_REQUIREMENT', { step: name, requirement: name, reason: optional(text) }),
  of('MOVE_REQUIREMENT', { step: name, requirement: name, place }),
  of('ADD_ACTIVITY', { step: name, activity: name, place }),
  of('REMOVE_ACTIVITY', { step: name, activity: name }),
  of('MOVE_ACTIVITY', { step: name, activity: name, place }),
  of('ADD_TRANSITION', { transition: ends.map(({ from, to }) => transition(from, to)), place: placeBy(ends) }),
  of('REMOVE_TRANSITION', { transition: ends }),
  of('MOVE_TRANSITION', { transition: ends, place: placeBy(ends) }),
  of('SET_TRANSITION_KIND', { transition: ends, value: fc.constantFrom(...transitionKinds) }),
  of('SET_LOOSENING_REASON', { step: name, requirement: optional(name), reason: text }),
  of('REMOVE_LOOSENING_REASON', { step: name, requirement: optional(name) }),
);
