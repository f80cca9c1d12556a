import type { AssessmentReason } from '../../evaluate/reason';
import { capitalized } from '../names';
import type { ReasonWording } from '../wording';

/** Why a demand for a competence is or is not met, in English. */
export const englishCompetenceReasons: ReasonWording<AssessmentReason> = {
  ASSESSED: ({ competence, proficiency }, names) =>
    `${capitalized(names.competence(competence))} is assessed at level ${proficiency}.`,
  ASSESSMENT_CLAIMED: ({ competence, proficiency }, names) =>
    `The claim to ${names.competence(competence)} at level ${proficiency} or higher is not yet verified. ` +
    'Showing the assessment decides.',
  ASSESSMENT_MISSING: ({ competence, proficiency }, names) =>
    `Evidence is missing. What decides is an assessment of ${names.competence(competence)} at level ${proficiency} or higher.`,
  ASSESSMENT_REFUTED: ({ competence }, names) =>
    `The assessment of ${names.competence(competence)} has been checked and does not hold.`,
  ASSESSED_LOWER: ({ competence, proficiency, assessed }, names) =>
    `${capitalized(names.competence(competence))} is assessed at level ${assessed}; level ${proficiency} is required.`,
};
