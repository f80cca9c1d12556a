import type { Employment } from '../../person/employment';
import { measureExperience, startedTenths } from '../../person/experience';
import { scopeOf } from '../experience-scope';
import type { ExperienceLeaf } from '../expression';
import { type Finding, finding } from './finding';
import type { Standing } from './standing';

/** Months of employment within the scope; a started tenth of a month counts in full. */
export const findExperience = (leaf: ExperienceLeaf, standing: Standing): Finding => {
  const scope = scopeOf(leaf, standing.knowledge);
  const fit = (one: Employment) => fitOf(one, leaf.field, scope, standing);
  const started = standing.employments.filter((one) => one.from <= standing.knowledge.day);
  const sure = started.filter((one) => one.verification === 'VERIFIED' && fit(one) === 'YES');
  const possible = started.filter((one) => fit(one) !== 'NO');
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

/** Whether an employment counts. One without a role, or in a role that is not known, may lie in any field. */
const fitOf = (
  { role }: Employment,
  field: string | undefined,
  scope: ReadonlySet<string>,
  { knowledge, supposed }: Standing,
): 'YES' | 'NO' | 'MAYBE' => {
  if (role === undefined) return scope.size > 0 ? 'MAYBE' : 'NO';
  if (scope.has(role)) return 'YES';
  if (field === undefined || knowledge.role(role) !== undefined) return 'NO';
  const itsField = supposed.fields.get(role);
  if (itsField === undefined) return 'MAYBE';
  return itsField === field ? 'YES' : 'NO';
};

const tenths = (employments: readonly Employment[], { weighted }: ExperienceLeaf, { knowledge }: Standing): number =>
  startedTenths(measureExperience(employments, weighted, knowledge.day));

/** Before the first recorded employment there may be any number of unrecorded months. */
const unbounded = (scope: ReadonlySet<string>, { complete }: Standing): boolean =>
  scope.size > 0 && !complete.employments;
