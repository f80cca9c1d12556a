import fc from 'fast-check';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { applyOperations } from '../../../../src/domain/ladder/operations/apply-operations';
import type { LadderOperation } from '../../../../src/domain/ladder/operations/ladder-operation';
import type { Place } from '../../../../src/domain/ladder/operations/place';
import { ladder, requirement, step, transition } from '../../../support/builders/ladder-builder';

/** A list of parts of a ladder, told by their names, and the operations that put one somewhere. */
interface ListOfParts {
  readonly having: (names: readonly string[]) => Ladder;
  readonly namesIn: (ladder: Ladder) => readonly string[];
  readonly add: (name: string, place: Place | undefined) => LadderOperation;
  readonly move: (name: string, place: Place | undefined) => LadderOperation;
}

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const at = <Name>(place: Name | undefined) => place && { place };

const lists: Readonly<Record<string, ListOfParts>> = {
  steps: {
    having: (names) => ladder({ steps: names.map((name) => step(name)) }),
    namesIn: ({ steps }) => steps.map(({ slug }) => slug),
    add: (name, place) => ({ kind: 'ADD_STEP', step: step(name), ...at(place) }),
    move: (name, place) => ({ kind: 'MOVE_STEP', step: name, ...at(place) }),
  },
  requirements: {
    having: (names) => ladder({ steps: [step('x', { requirements: names.map((name) => requirement(name)) })] }),
    namesIn: ({ steps }) => steps[0]?.requirements.map(({ slug }) => slug) ?? [],
    add: (name, place) => ({ kind: 'ADD_REQUIREMENT', step: 'x', requirement: requirement(name), ...at(place) }),
    move: (name, place) => ({ kind: 'MOVE_REQUIREMENT', step: 'x', requirement: name, ...at(place) }),
  },
  activities: {
    having: (activities) => ladder({ steps: [step('x', { activities })] }),
    namesIn: ({ steps }) => steps[0]?.activities ?? [],
    add: (activity, place) => ({ kind: 'ADD_ACTIVITY', step: 'x', activity, ...at(place) }),
    move: (activity, place) => ({ kind: 'MOVE_ACTIVITY', step: 'x', activity, ...at(place) }),
  },
  transitions: {
    having: (names) =>
      ladder({
        steps: ['x', ...NAMES].map((name) => step(name)),
        transitions: names.map((name) => transition('x', name)),
      }),
    namesIn: ({ transitions }) => transitions.map(({ to }) => to),
    add: (name, place) => ({ kind: 'ADD_TRANSITION', transition: transition('x', name), ...at(endsAt(place)) }),
    move: (name, place) => ({ kind: 'MOVE_TRANSITION', transition: endsOf(name), ...at(endsAt(place)) }),
  },
};

const endsOf = (name: string) => ({ from: 'x', to: name });
const endsAt = (place: Place | undefined) => {
  if (place === undefined) return undefined;
  return 'after' in place ? { after: endsOf(place.after) } : { before: endsOf(place.before) };
};

/** Every order in which the name may stand among the others, which keep theirs, that is where the place says. */
const fitting = (others: readonly string[], name: string, place: Place | undefined): readonly (readonly string[])[] =>
  Array.from({ length: others.length + 1 }, (_, index) => others.toSpliced(index, 0, name)).filter((order) => {
    if (place === undefined) return order.at(-1) === name;
    return 'after' in place
      ? order.join('').includes(`${place.after}${name}`)
      : order.join('').includes(`${name}${place.before}`);
  });

const name = fc.constantFrom(...NAMES);
const place: fc.Arbitrary<Place | undefined> = fc.oneof(
  fc.constant(undefined),
  name.map((after) => ({ after })),
  name.map((before) => ({ before })),
);

describe.each(Object.entries(lists))('among the %s', (_, { having, namesIn, add, move }) => {
  const namesAfter = (names: readonly string[], operation: LadderOperation): readonly (readonly string[])[] => {
    const outcome = applyOperations(having(names), [operation]);
    return 'ladder' in outcome ? [namesIn(outcome.ladder)] : [];
  };

  it('one that is added stands where its place says, and the others keep their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES), name, place, (names, added, where) => {
        const expected = names.includes(added) ? [] : fitting(names, added, where);
        expect(namesAfter(names, add(added, where))).toEqual(expected);
      }),
    );
  });

  it('one that is moved stands where its place says, and the others keep their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES), name, place, (names, moved, where) => {
        const others = names.filter((one) => one !== moved);
        const expected = names.includes(moved) ? fitting(others, moved, where) : [];
        expect(namesAfter(names, move(moved, where))).toEqual(expected);
      }),
    );
  });
});
