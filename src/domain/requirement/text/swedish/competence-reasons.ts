import type { AssessmentReason } from '../../evaluate/reason';
import type { Names } from '../names';
import type { ReasonWording } from '../wording';
import { toProficiency } from './proficiency';

/** Why a demand for a competence is or is not met, in Swedish. */
export const swedishCompetenceReasons: ReasonWording<AssessmentReason> = {
  ASSESSED: ({ competence, proficiency }, names) =>
    `Kompetensen ${names.competence(competence)} är bedömd${toExactly(competence, proficiency, names)}.`,
  ASSESSMENT_CLAIMED: ({ competence, proficiency }, names) =>
    `Uppgiften att kompetensen ${names.competence(competence)} är bedömd${toProficiency(competence, proficiency, names)} ` +
    'är inte styrkt ännu. Det avgörs när bedömningen visas upp.',
  ASSESSMENT_MISSING: ({ competence, proficiency }, names) =>
    'Underlag saknas. Det som avgör är att kompetensen ' +
    `${names.competence(competence)} har bedömts${toProficiency(competence, proficiency, names)}.`,
  ASSESSMENT_REFUTED: ({ competence }, names) =>
    `Bedömningen av kompetensen ${names.competence(competence)} har kontrollerats och gäller inte.`,
  ASSESSED_LOWER: ({ competence, proficiency, assessed }, names) =>
    `Kompetensen ${names.competence(competence)} är bedömd till nivå ${assessed}; nivå ${proficiency} krävs.`,
};

const toExactly = (competence: string, proficiency: number, names: Names): string =>
  names.highestProficiency(competence) === 1 ? '' : ` till nivå ${proficiency}`;
