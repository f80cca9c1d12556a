import { registerEnumType } from 'type-graphql';
import type { MaintainedKind } from '../../domain/reference/maintain/reference-edit';

/** The kinds by the words of the schema. */
export const MaintainedKindEnum = {
  ORGANIZATION: 'organizations',
  ROLE: 'roles',
  TITLE: 'titles',
  QUALIFICATION: 'qualifications',
  COMPETENCE: 'competences',
  LEVEL_SCALE: 'levelScales',
  LEARNING_OPPORTUNITY: 'learningOpportunities',
  ACTIVITY: 'activities',
  AGREEMENT: 'agreements',
} as const satisfies Readonly<Record<string, MaintainedKind>>;

registerEnumType(MaintainedKindEnum, {
  name: 'MaintainedKind',
  description: 'The kinds of reference data that are maintained entity by entity.',
  valuesConfig: {
    ORGANIZATION: { description: 'Organisation.' },
    ROLE: { description: 'Yrkesroll.' },
    TITLE: { description: 'Titel.' },
    QUALIFICATION: { description: 'Kvalifikation.' },
    COMPETENCE: { description: 'Kompetens.' },
    LEVEL_SCALE: { description: 'Nivåskala.' },
    LEARNING_OPPORTUNITY: { description: 'Utbildning.' },
    ACTIVITY: { description: 'Insats.' },
    AGREEMENT: { description: 'Överenskommelse.' },
  },
});
