import type { Employment } from '../../person/employment';
import { measureExperience, startedTenths } from '../../person/experience';
import type { ExperienceLeaf } from '../expression';
import type { Knowledge } from '../knowledge';
import { type Finding, finding } from './finding';
import type { Standing } from './standing';

/** Months of employment within the scope; a started tenth of a month counts in full. */
export const findExperience = (leaf: ExperienceLeaf, standing: Standing): Finding => {
  const scope = scopeOf(leaf, standing.knowledge);
  const inScope = ({ role }: Employment): boolean => role !== undefined && scope.has(role);
  const mayBeInScope = (one: Employment): boolean => (one.role === undefined ? scope.size > 0 : inScope(one));
  const started = standing.employments.filter((one) => one.from <= standing.knowledge.day);
  const sure = started.filter((one) => one.verification === 'VERIFIED' && inScope(one));
  const possible = started.filter(mayBeInScope);
  const have = tenths(sure, leaf, standing);
  const could = unbounded(scope, standing) ? undefined : tenths(possible, leaf, standing);
  const need = leaf.months * 10;
  const reason = {
    code: 'MONTHS',
    have: have / 10,
    need: leaf.months,
    ...(could !== undefined && { could: could / 10 }),
  } as const;
  if (have >= need) return finding('MET', sure, reason);
  if (could !== undefined && could < need) return finding('NOT_MET', sure, reason);
  const open = possible.filter((one) => !sure.includes(one));
  return finding('UNKNOWN', open, reason);
};

/**
 * The roles that count. A field that no known role lies in still has roles, only not known ones: one
 * that no employment names stands for them.
 */
export const scopeOf = ({ roles, field }: ExperienceLeaf, knowledge: Knowledge): ReadonlySet<string> => {
  if (field === undefined) return new Set(roles);
  const known = knowledge.rolesIn(field);
  return known.size > 0 ? known : new Set([`*${field}`]);
};

const tenths = (employments: readonly Employment[], { weighted }: ExperienceLeaf, { knowledge }: Standing): number =>
  startedTenths(measureExperience(employments, weighted, knowledge.day));

/** Before the first recorded employment there may be any number of unrecorded months. */
const unbounded = (scope: ReadonlySet<string>, { complete }: Standing): boolean =>
  scope.size > 0 && !complete.employments;
