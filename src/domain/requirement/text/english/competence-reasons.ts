import type { AssessmentReason } from '../../evaluate/reason';
import type { Names } from '../names';
import type { ReasonWording } from '../wording';
import { atProficiency } from './proficiency';

/** Why a demand for a competence is or is not met, in English. */
export const englishCompetenceReasons: ReasonWording<AssessmentReason> = {
  ASSESSED: ({ competence, proficiency }, names) =>
    `The competence ${names.competence(competence)} is assessed${atExactly(competence, proficiency, names)}.`,
  ASSESSMENT_CLAIMED: ({ competence, proficiency }, names) =>
    `The claim that the competence ${names.competence(competence)} is assessed${atProficiency(competence, proficiency, names)} ` +
    'is not yet verified. Showing the assessment decides.',
  ASSESSMENT_MISSING: ({ competence, proficiency }, names) =>
    'Evidence is missing. What decides is that the competence ' +
    `${names.competence(competence)} has been assessed${atProficiency(competence, proficiency, names)}.`,
  ASSESSMENT_REFUTED: ({ competence }, names) =>
    `The assessment of the competence ${names.competence(competence)} has been checked and does not hold.`,
  ASSESSED_LOWER: ({ competence, proficiency, assessed }, names) =>
    `The competence ${names.competence(competence)} is assessed at level ${assessed}; level ${proficiency} is required.`,
};

const atExactly = (competence: string, proficiency: number, names: Names): string =>
  names.highestProficiency(competence) === 1 ? '' : ` at level ${proficiency}`;
