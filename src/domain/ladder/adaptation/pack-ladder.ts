import type { Ladder, LadderReference } from '../ladder';
import type { DerivedLadder, StoredLadder } from './derivation';
import { derivationOf, derive } from './derive';

/** The revision that is adapted, as a whole; undefined where nobody has it. */
export type BaseOf = (reference: LadderReference) => Ladder | undefined;

/** The ladder as it is stored: one that adapts a known base as the changes on it, any other as itself. */
export const packLadder = (ladder: Ladder, baseOf: BaseOf): StoredLadder => {
  const base = ladder.basedOn && baseOf(ladder.basedOn);
  if (base === undefined) return ladder;
  return { slug: ladder.slug, revision: ladder.revision, derivation: derivationOf(base, ladder) };
};

/**
 * The whole ladder that was stored.
 * @throws When it adapts a base that is not to be had: a published revision never goes away.
 */
export const unpackLadder = (stored: StoredLadder, baseOf: BaseOf): Ladder => {
  if (!isDerived(stored)) return stored;
  const { base: reference } = stored.derivation;
  const base = baseOf(reference);
  if (base === undefined) {
    throw new Error(
      `${stored.slug}@${stored.revision} adapts ${reference.slug}@${reference.revision}, which is missing.`,
    );
  }
  return derive(base, stored.derivation);
};

const isDerived = (stored: StoredLadder): stored is DerivedLadder => 'derivation' in stored;
