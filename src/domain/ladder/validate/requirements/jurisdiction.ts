import type { RequirementRule } from '../rule';
import { knownOrganization } from '../unknown-reference';

/** The organisation where a requirement holds exists. */
export const jurisdiction: RequirementRule = ({ requirement, place }, references) =>
  knownOrganization(requirement.jurisdiction, [...place, 'jurisdiction'], references);
