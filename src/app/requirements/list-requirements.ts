import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { IsoDay } from '../../domain/time/iso-day';
import { inForce } from '../../domain/time/validity';

/** The requirements that are in force on the day. */
export const listRequirements = (
  requirements: readonly PlacedRequirement[],
  asOf: IsoDay,
): readonly PlacedRequirement[] => requirements.filter((requirement) => inForce(requirement, asOf));
