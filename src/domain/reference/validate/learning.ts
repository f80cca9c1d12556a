import { requirementFindings } from '../../ladder/validate/requirements/requirement-findings';
import { knownOrganization, knownQualification } from '../../ladder/validate/unknown-reference';
import { validityOrder } from '../../ladder/validate/validity-order';
import { positive } from './positive';
import { statedCredits } from './stated-credits';
import type { ReferenceRule } from './rule';

/** An education names who teaches it, where, and to what it leads; its prerequisites are sound. */
export const learningOpportunityFindings: ReferenceRule = ({ learningOpportunities }, references) =>
  learningOpportunities.flatMap((opportunity) => {
    const place = ['learningOpportunities', opportunity.slug];
    return [
      ...validityOrder(opportunity, place),
      ...knownOrganization(opportunity.provider, [...place, 'provider'], references),
      ...knownOrganization(opportunity.region, [...place, 'region'], references),
      ...opportunity.awards.flatMap((award, index) =>
        knownQualification(award, [...place, 'awards', index], references),
      ),
      ...statedCredits(opportunity, place),
      ...positive(opportunity.weeks, [...place, 'weeks']),
      ...positive(opportunity.pace, [...place, 'pace']),
      ...requirementFindings(opportunity.prerequisites, [...place, 'prerequisites'], references, opportunity),
    ];
  });

/** An activity comes from an organisation that exists. */
export const activityFindings: ReferenceRule = ({ activities }, references) =>
  activities.flatMap(({ slug, organization }) =>
    knownOrganization(organization, ['activities', slug, 'organization'], references),
  );
