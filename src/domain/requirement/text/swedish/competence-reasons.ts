import type { AssessmentReason } from '../../evaluate/reason';
import { capitalized } from '../names';
import type { ReasonWording } from '../wording';

/** Why a demand for a competence is or is not met, in Swedish. */
export const swedishCompetenceReasons: ReasonWording<AssessmentReason> = {
  ASSESSED: ({ competence, proficiency }, names) =>
    `${capitalized(names.competence(competence))} är bedömd till nivå ${proficiency}.`,
  ASSESSMENT_CLAIMED: ({ competence, proficiency }, names) =>
    `Uppgiften om ${names.competence(competence)} på nivå ${proficiency} eller högre är inte styrkt ännu. ` +
    'Det avgörs när bedömningen visas upp.',
  ASSESSMENT_MISSING: ({ competence, proficiency }, names) =>
    `Underlag saknas. Det som avgör är en bedömning av ${names.competence(competence)} på nivå ${proficiency} eller högre.`,
  ASSESSMENT_REFUTED: ({ competence }, names) =>
    `Bedömningen av ${names.competence(competence)} har kontrollerats och gäller inte.`,
  ASSESSED_LOWER: ({ competence, proficiency, assessed }, names) =>
    `${capitalized(names.competence(competence))} är bedömd till nivå ${assessed}; nivå ${proficiency} krävs.`,
};
