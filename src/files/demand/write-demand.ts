import type {
  CompetenceLeaf,
  EmploymentLeaf,
  ExperienceLeaf,
  Expression,
  QualificationLeaf,
  SeqfLevelLeaf,
} from '../../domain/requirement/expression';
import { withoutDefaults, withoutGaps } from '../without-defaults';

/** The demand that stands for an expression in a file: one key, in the shortest form that says it all. */
export const writeDemand = (expression: Expression): object => {
  switch (expression.kind) {
    case 'ALL_OF':
      return { allOf: expression.of.map(writeDemand) };
    case 'ANY_OF':
      return { anyOf: expression.of.map(writeDemand) };
    case 'AT_LEAST':
      return { atLeast: { count: expression.threshold, of: expression.of.map(writeDemand) } };
    case 'QUALIFICATION':
      return { qualification: writeQualification(expression) };
    case 'CREDITS': {
      const { points, unit, courses, area } = expression;
      return { credits: withoutGaps({ points, unit, courses, area }) };
    }
    case 'SEQF_LEVEL':
      return { seqfLevel: writeSeqfLevel(expression) };
    case 'COMPETENCE':
      return { competence: writeCompetence(expression) };
    case 'EXPERIENCE':
      return { experience: writeExperience(expression) };
    case 'EMPLOYMENT':
      return { employment: writeEmployment(expression) };
    case 'ASSIGNMENT': {
      const { scale, level, role } = expression;
      return { assignment: withoutGaps({ scale, level, role }) };
    }
    case 'STEP':
      return { step: `${expression.ladder}/${expression.step}` };
  }
};

const writeQualification = (leaf: QualificationLeaf): string | object => {
  const { qualification, courses, begunFrom, begunBefore, issuedFrom, issuedBefore, minimumSeqfLevel } = leaf;
  const conditions = withoutGaps({ courses, begunFrom, begunBefore, issuedFrom, issuedBefore, minimumSeqfLevel });
  return Object.keys(conditions).length === 0 ? qualification : { slug: qualification, ...conditions };
};

const writeSeqfLevel = ({ level, area }: SeqfLevelLeaf): number | object =>
  area === undefined ? level : { level, area };

const writeCompetence = ({ competence, proficiency }: CompetenceLeaf): object => ({ slug: competence, proficiency });

const writeExperience = ({ months, roles, field, weighted }: ExperienceLeaf): object => ({
  ...withoutGaps({ months, roles, field }),
  ...withoutDefaults({ weighted }),
});

const writeEmployment = ({ titles, forms, on }: EmploymentLeaf): object => ({
  ...withoutDefaults({ titles, forms }),
  ...(on === 'NOW' ? {} : { on }),
});
