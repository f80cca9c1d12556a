import { nodeKinds } from '../../domain/requirement/expression';
import { registerList } from '../enums/register-list';

export const RequirementNodeKindEnum = registerList(
  'RequirementNodeKind',
  nodeKinds,
  'What a node of a requirement demands. The first three are decided by their children, the rest by what is known of a person.',
  {
    ALL_OF: 'Allt: every child is met.',
    ANY_OF: 'Något: some child is met.',
    AT_LEAST: 'Minst så många: at least `threshold` children are met.',
    QUALIFICATION: 'Kvalifikation: the qualification, or one that counts in its place.',
    SEQF_LEVEL: 'SeQF-nivå: any qualification at the level `threshold` or higher.',
    CREDITS: 'Poäng: at least `threshold` points, within named courses or a subject area.',
    COMPETENCE: 'Kompetens: a competence, from an assessment that has not lapsed.',
    EXPERIENCE: 'Erfarenhet: at least `threshold` months of employment in a role or field.',
    EMPLOYMENT: 'Anställning: an employment on a day.',
    ASSIGNMENT: 'Uppdrag: the employer has given the level.',
    STEP: 'Steg: an earlier step, still fulfilled.',
  },
);
