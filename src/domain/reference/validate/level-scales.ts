import { levelRanks } from '../../ladder/validate/level-ranks';
import type { ReferenceRule } from './rule';

/** The levels of a scale are numbered from 1. */
export const levelScaleFindings: ReferenceRule = ({ levelScales }) =>
  levelScales.flatMap((scale) => levelRanks(scale, ['levelScales', scale.slug, 'levels']));
