import type { Requirement } from '../../requirement/requirement';
import { endsNoLaterThan } from '../../requirement/respite';
import type { StrictnessRelation } from '../../requirement/strictness/compare-strictness';
import { contains } from '../../time/validity';

/**
 * How a requirement stands to what it was: its expression by proof, its strength, the days and places where it holds,
 * where more is stricter, and its respite, where less is. Any other scope is another requirement. Who stands behind it,
 * by what law, and notes change nothing that is demanded. Changes that pull in different directions make it different.
 */
export const requirementDeviation = (
  from: Requirement,
  to: Requirement,
  expressions: StrictnessRelation,
): StrictnessRelation =>
  [
    expressions,
    ofStrength(from, to),
    ofDays(from, to),
    ofPlace(from, to),
    ofRespite(from, to),
    ofScope(from, to),
  ].reduce(together);

/** What two judgements come to: those that pull in different directions make it different. */
export const together = (left: StrictnessRelation, right: StrictnessRelation): StrictnessRelation => {
  if (left === 'SAME' || left === right) return right;
  return right === 'SAME' ? left : 'DIFFERENT';
};

const ofStrength = (from: Requirement, to: Requirement): StrictnessRelation => {
  if (from.strength === to.strength) return 'SAME';
  return to.strength === 'MANDATORY' ? 'STRICTER' : 'LOOSER';
};

const ofDays = (from: Requirement, to: Requirement): StrictnessRelation =>
  relationOf(contains(to, from), contains(from, to));

const ofPlace = ({ jurisdiction: from }: Requirement, { jurisdiction: to }: Requirement): StrictnessRelation =>
  relationOf(to === undefined || to === from, from === undefined || to === from);

const ofRespite = ({ respite: from }: Requirement, { respite: to }: Requirement): StrictnessRelation =>
  relationOf(endsNoLaterThan(to, from), endsNoLaterThan(from, to));

const ofScope = (from: Requirement, to: Requirement): StrictnessRelation =>
  from.scope === to.scope ? 'SAME' : 'DIFFERENT';

/** A requirement that holds for whoever, wherever and whenever the other does is at least as strict. */
const relationOf = (holdsWhereItDid: boolean, heldWhereItDoes: boolean): StrictnessRelation => {
  if (holdsWhereItDid) return heldWhereItDoes ? 'SAME' : 'STRICTER';
  return heldWhereItDoes ? 'LOOSER' : 'DIFFERENT';
};
