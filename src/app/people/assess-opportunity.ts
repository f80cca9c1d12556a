import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { PlacedLearningOpportunity } from '../../catalog/placed-role';
import { assess, stepScopes } from '../../domain/assessment/assess';
import type { Assessment } from '../../domain/assessment/assessment';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { circumstancesOf } from './circumstances';
import { jurisdictionsOfEmployer } from './jurisdictions';

/** A person judged against what an education, or an application for a licence or a proof, presupposes. */
export interface OpportunityAssessment extends Assessment<PlacedRequirement> {
  readonly opportunity: PlacedLearningOpportunity;
}

/** Judges whether the person is qualified for a learning opportunity on the day: for a proof, whether it will be given. */
export const assessOpportunity = (
  context: ReadContext,
  file: PersonFile,
  opportunity: PlacedLearningOpportunity,
  asOf: IsoDay,
): OpportunityAssessment => ({
  ...assess({
    asOf,
    requirements: opportunity.prerequisites,
    jurisdictions: jurisdictionsOfEmployer(context, file.person.organization),
    countingScopes: stepScopes,
    circumstancesOn: circumstancesOf(context, file),
  }),
  opportunity,
});
