import type { Transition } from '../transition';
import { differenceOf, keyed, type Keyed } from './keyed-list';
import type { BareChangeOf, TransitionChange } from './ladder-change';

/** What changed of the ways between steps. */
export const transitionChanges = (
  from: readonly Transition[],
  to: readonly Transition[],
): readonly BareChangeOf<TransitionChange['kind']>[] => {
  const was = keyedTransitions(from);
  return changesOf(was, withMoves(was, keyedTransitions(to)));
};

/** The same without moves: a way that leads elsewhere is another way. */
export const transitionChangesByEnds = (
  from: readonly Transition[],
  to: readonly Transition[],
): readonly BareChangeOf<TransitionChange['kind']>[] => changesOf(keyedTransitions(from), keyedTransitions(to));

const changesOf = (
  was: readonly Keyed<Transition>[],
  is: readonly Keyed<Transition>[],
): readonly BareChangeOf<TransitionChange['kind']>[] => {
  const { removed, order, added, kept } = differenceOf(was, is);
  return [
    ...removed.map(
      ({ key, item }) => ({ kind: 'TRANSITION_REMOVED', step: item.to, transition: key, removed: item }) as const,
    ),
    ...(order ? [{ kind: 'TRANSITIONS_REORDERED', order } as const] : []),
    ...added.map(
      ({ key, item, ...place }) =>
        ({ kind: 'TRANSITION_ADDED', step: item.to, transition: key, added: item, ...place }) as const,
    ),
    ...kept.flatMap((pair) => changed(pair.key, pair.from, pair.to)),
  ];
};

/** The transitions of a ladder, each keyed by its ends as `from/to`. */
export const keyedTransitions = (transitions: readonly Transition[]): readonly Keyed<Transition>[] =>
  keyed(transitions, endsOf);

const endsOf = ({ from, to }: Transition): string => `${from}/${to}`;

/**
 * A new transition with the kind and one end of one that is gone is that one, moved: it takes over its key. Each
 * is taken once, in the order of the lists. A second way between the same steps, as a draft may have, is new.
 */
const withMoves = (
  was: readonly Keyed<Transition>[],
  is: readonly Keyed<Transition>[],
): readonly Keyed<Transition>[] => {
  const gone = new Map(was.map(({ key, item }) => [key, item]));
  for (const { key } of is) gone.delete(key);
  const known = new Set(was.map(({ key }) => key));
  return is.map((keyedItem) => {
    if (known.has(keyedItem.key) || keyedItem.key !== endsOf(keyedItem.item)) return keyedItem;
    const [key] = [...gone].find(([, item]) => isMoved(item, keyedItem.item)) ?? [];
    if (key === undefined) return keyedItem;
    gone.delete(key);
    return { key, item: keyedItem.item };
  });
};

const isMoved = (was: Transition, is: Transition): boolean =>
  was.kind === is.kind && (was.from === is.from || was.to === is.to);

const changed = (
  transition: string,
  from: Transition,
  to: Transition,
): readonly BareChangeOf<TransitionChange['kind']>[] => {
  if (from.from !== to.from || from.to !== to.to)
    return [{ kind: 'TRANSITION_MOVED', step: to.to, transition, from, to }];
  if (from.kind === to.kind) return [];
  return [{ kind: 'TRANSITION_KIND_CHANGED', step: to.to, transition, from, to }];
};
