import { writeNumber } from '../language/write';
import { wordForCreditUnit } from '../vocabulary/evidence';
import { say } from './evidence-texts';
import type { ListedEvidenceFragment } from './listed-evidence.generated';

/** What a merit is called. */
export const meritName = (merit: ListedEvidenceFragment): string => {
  const { qualification, competence, area, points, creditUnit, proficiency } = merit;
  if (qualification) return qualification.name;
  if (competence) {
    if (proficiency === null || competence.proficiencies < 2) return competence.name;
    return say('proficiency', { name: competence.name, proficiency, proficiencies: competence.proficiencies });
  }
  if (area === null || points === null || creditUnit === null) return say('retired');
  return say('credits', { points: writeNumber(points), unit: wordForCreditUnit[creditUnit], area });
};
