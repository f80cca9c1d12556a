import { overlaps } from '../../../time/validity';
import { finding } from '../../finding';
import type { RequirementRule } from '../rule';
import { validityOrder } from '../validity-order';

/** A requirement is in force on some day, and on some day that its ladder is. It may begin before the ladder. */
export const requirementValidity: RequirementRule = ({ requirement, place, within }) => {
  const reversed = validityOrder(requirement, place);
  if (reversed.length > 0 || validityOrder(within, place).length > 0 || overlaps(requirement, within)) return reversed;
  return [
    finding('REQUIREMENT_OUTSIDE_LADDER', place, {
      sv: `Kravet ”${requirement.slug}” gäller ingen dag som trappan gäller. Ändra dess dagar eller ta bort det.`,
      en: `The requirement “${requirement.slug}” is in force on no day that the ladder is. Change its days or remove it.`,
    }),
  ];
};
