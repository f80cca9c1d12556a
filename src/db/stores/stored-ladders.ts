import type { StoredLadder } from '../../domain/ladder/adaptation/derivation';
import { type BaseOf, packLadder, unpackLadder } from '../../domain/ladder/adaptation/pack-ladder';
import type { Ladder, LadderReference } from '../../domain/ladder/ladder';

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

const isOrWasPublished = ({ status }: Ladder): boolean => status === 'PUBLISHED' || status === 'RETIRED';

/**
 * The whole ladders of what is stored side by side, in whatever order.
 * @throws When one adapts a base that is not among them, or itself by way of others.
 */
export const unpackedLadders = (stored: readonly StoredLadder[]): readonly Ladder[] => {
  const byKey = new Map(stored.map((ladder) => [revisionKey(ladder), ladder]));
  const unpacked = new Map<string, Ladder>();
  const unpack = (ladder: StoredLadder, above: readonly string[]): Ladder => {
    const key = revisionKey(ladder);
    if (above.includes(key)) throw new Error(`${key} adapts itself.`);
    const known = unpacked.get(key);
    if (known) return known;
    const whole = unpackLadder(ladder, (reference) => {
      const base = byKey.get(revisionKey(reference));
      return base && unpack(base, [...above, key]);
    });
    unpacked.set(key, whole);
    return whole;
  };
  return stored.map((ladder) => unpack(ladder, []));
};

const revisionKey = ({ slug, revision }: LadderReference): string => `${slug}@${revision}`;
