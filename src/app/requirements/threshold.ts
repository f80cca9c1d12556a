import type { Expression } from '../../domain/requirement/expression';

/** The number that a node must reach: children, points, months, a level or a proficiency; none for other kinds. */
export const thresholdOf = (expression: Expression): number | undefined => {
  switch (expression.kind) {
    case 'AT_LEAST':
      return expression.threshold;
    case 'CREDITS':
      return expression.points;
    case 'EXPERIENCE':
      return expression.months;
    case 'SEQF_LEVEL':
      return expression.level;
    case 'COMPETENCE':
      return expression.proficiency;
    case 'ALL_OF':
    case 'ANY_OF':
    case 'QUALIFICATION':
    case 'EMPLOYMENT':
    case 'ASSIGNMENT':
    case 'STEP':
      return undefined;
  }
};
