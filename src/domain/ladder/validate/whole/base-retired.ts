import { finding } from '../../finding';
import type { LadderRule } from '../rule';

/**
 * A ladder is in use no longer than the base that it adapts: a base that is retired, or ends before it, is followed to
 * a revision in force. A ladder that is retired itself needs not be.
 */
export const baseRetired: LadderRule = ({ status, validTo, basedOn }, references) => {
  const base = basedOn && references.ladder(basedOn.slug, basedOn.revision);
  if (base === undefined || status === 'RETIRED') return [];
  const ends = base.status === 'RETIRED' || base.validTo !== undefined;
  const endsWithIt = validTo !== undefined && base.validTo !== undefined && validTo <= base.validTo;
  if (!ends || endsWithIt) return [];
  const name = `${base.slug}@${base.revision}`;
  return [
    finding('BASE_RETIRED', ['basedOn'], {
      sv: `Bastrappan ”${name}” ${base.validTo === undefined ? 'är avslutad' : `gäller till och med ${base.validTo}`}, men trappan gäller längre. Följ en revision som gäller, eller ge trappan en sista dag.`,
      en: `The base “${name}” ${base.validTo === undefined ? 'is retired' : `is in force until ${base.validTo}`}, but the ladder goes on. Follow a revision in force, or give the ladder a last day.`,
    }),
  ];
};
