import { addresses } from '../../frame/addresses';
import type { ShownPlanActionFragment } from '../../plan/shown-plan.generated';
import { meritNameFor } from './merit-in-address';

type Named = Pick<ShownPlanActionFragment, 'qualification' | 'competence' | 'evidence' | 'employments'>;

/**
 * The form for the paper that an action of a plan asks for, with what is named there already chosen. What is stated
 * already needs no form filled in anew: then it is where the page tells to show the paper.
 */
export const handInFor = ({ qualification, competence, evidence, employments }: Named): string => {
  if (evidence.length + employments.length > 0) return addresses.handIn;
  const kind = qualification ? 'QUALIFICATION' : 'COMPETENCE';
  const merit = (qualification ?? competence) ? meritNameFor[kind] : undefined;
  return merit === undefined ? addresses.handIn : addresses.handInMerit(merit, qualification?.slug);
};
