import type { StoredLadder } from '../../domain/ladder/adaptation/derivation';
import { type BaseOf, packLadder, unpackLadder } from '../../domain/ladder/adaptation/pack-ladder';
import { isOrWasPublished, revisionKey, type Ladder } from '../../domain/ladder/ladder';

/**
 * How each ladder of a state is stored: one that adapts a revision of the state as the changes on it. A base that
 * is still a draft may change, and ladders that adapt each other in a ring have no beginning: what adapts such a
 * base is stored whole.
 */
export const packerOf = (ladders: readonly Ladder[]): ((ladder: Ladder) => StoredLadder) => {
  const byKey = new Map(ladders.map((ladder) => [revisionKey(ladder), ladder]));
  const baseOf: BaseOf = (reference) => byKey.get(revisionKey(reference));
  return (ladder) => packLadder(ladder, (reference) => (isSteady(ladder, baseOf) ? baseOf(reference) : undefined));
};

/** All that the ladder builds on is published and leads to a beginning. */
const isSteady = (ladder: Ladder, baseOf: BaseOf, above: readonly string[] = []): boolean => {
  const base = ladder.basedOn && baseOf(ladder.basedOn);
  if (base === undefined) return true;
  const path = [...above, revisionKey(ladder)];
  return isOrWasPublished(base) && !path.includes(revisionKey(base)) && isSteady(base, baseOf, path);
};

/**
 * The whole ladders of what is stored side by side, in whatever order.
 * @throws When one adapts a base that is not among them, or itself by way of others.
 */
export const unpackedLadders = (stored: readonly StoredLadder[]): readonly Ladder[] => {
  const byKey = new Map(stored.map((ladder) => [revisionKey(ladder), ladder]));
  return stored.map(
    unpacker(
      (ladder) => ladder,
      (_, base) => byKey.get(base),
    ),
  );
};

/**
 * Makes what holds a stored ladder into the whole ladder, each once, however many adapt it.
 *
 * @param storedIn The stored ladder that it holds.
 * @param baseFor Finds what holds the base that one adapts, by the base's `slug@revision`.
 * @returns A function that throws when a ladder adapts a base that is not found, or itself by way of others.
 */
export const unpacker = <Holder extends object>(
  storedIn: (holder: Holder) => StoredLadder,
  baseFor: (holder: Holder, base: string) => Holder | undefined,
): ((holder: Holder) => Ladder) => {
  const unpacked = new Map<Holder, Ladder>();
  const unpack = (holder: Holder, above: readonly Holder[]): Ladder => {
    const known = unpacked.get(holder);
    if (known) return known;
    const stored = storedIn(holder);
    if (above.includes(holder)) throw new Error(`${revisionKey(stored)} adapts itself.`);
    const whole = unpackLadder(stored, (reference) => {
      const base = baseFor(holder, revisionKey(reference));
      return base && unpack(base, [...above, holder]);
    });
    unpacked.set(holder, whole);
    return whole;
  };
  return (holder) => unpack(holder, []);
};
