import type { LearningOpportunity } from '../../learning/learning-opportunity';
import type { QualificationKind } from '../../qualification/qualification';
import type { Knowledge } from '../../requirement/knowledge';
import type { Education, Proof } from './option';
import type { RouteQuestion } from './route-question';

/** What can be done whatever is demanded: the educations that are offered, and the claims that can be proved. */
export interface Supply {
  readonly educations: readonly Education[];
  readonly proofs: readonly Proof[];
}

/** What there is to study on the day of asking or later, and what is claimed. */
export const supplyOf = ({ opportunities, record, day, knowledge: known }: RouteQuestion): Supply => {
  const knowledge = known.on(day);
  return {
    educations: opportunities
      .filter(({ seats, validTo }) => seats !== 0 && (validTo === undefined || day <= validTo))
      .map((opportunity) => ({
        kind: 'EDUCATION',
        key: `EDUCATION ${opportunity.slug}`,
        opportunity,
        awards: opportunity.awards,
        isApplication: isApplication(opportunity, knowledge),
      })),
    proofs: [...record.evidence, ...record.employments]
      .filter(({ verification }) => verification === 'CLAIMED')
      .map((claim) => ({ kind: 'PROOF', key: `PROOF ${claim.id}`, claim })),
  };
};

const givenOnApplication: readonly QualificationKind[] = ['LICENCE', 'PROTECTED_TITLE_PROOF'];

/** True of what is given on application: nobody studies for it. */
export const isGivenOnApplication = (qualification: string, knowledge: Knowledge): boolean => {
  const kind = knowledge.qualification(qualification)?.kind;
  return kind !== undefined && givenOnApplication.includes(kind);
};

const isApplication = ({ awards, credits, weeks }: LearningOpportunity, knowledge: Knowledge): boolean =>
  credits === undefined && weeks === undefined && awards.every((award) => isGivenOnApplication(award, knowledge));
