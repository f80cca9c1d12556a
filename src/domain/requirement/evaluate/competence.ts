import type { CompetenceLeaf } from '../expression';
import { type Finding, finding } from './finding';
import type { Standing } from './standing';

/** An assessment of the competence at the proficiency or higher. */
export const findCompetence = (leaf: CompetenceLeaf, standing: Standing): Finding => {
  const { competence, proficiency } = leaf;
  const assessments = standing.assessments.filter((one) => one.competence === competence);
  const verified = assessments.filter((one) => one.verification === 'VERIFIED');
  const reached = verified.find((one) => one.proficiency >= proficiency);
  if (reached !== undefined) {
    return finding('MET', [reached], { code: 'ASSESSED', competence, proficiency: reached.proficiency });
  }
  const claims = assessments.filter((one) => one.verification === 'CLAIMED' && one.proficiency >= proficiency);
  if (claims.length > 0) return finding('UNKNOWN', claims, { code: 'ASSESSMENT_CLAIMED', competence, proficiency });
  const refuted = assessments.filter((one) => one.verification === 'REFUTED');
  if (refuted.length > 0) return finding('NOT_MET', refuted, { code: 'ASSESSMENT_REFUTED', competence });
  if (!standing.complete.evidence) {
    return finding('UNKNOWN', [], { code: 'ASSESSMENT_MISSING', competence, proficiency });
  }
  if (verified.length === 0) return finding('NOT_MET', [], { code: 'ABSENT' });
  const assessed = Math.max(...verified.map((one) => one.proficiency));
  return finding('NOT_MET', verified, { code: 'ASSESSED_LOWER', competence, proficiency, assessed });
};
