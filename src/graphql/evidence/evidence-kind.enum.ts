import { evidenceKinds } from '../../domain/person/evidence';
import { registerList } from '../enums/register-list';

export const EvidenceKindEnum = registerList('EvidenceKind', evidenceKinds, 'What a merit is.', {
  QUALIFICATION: 'Kvalifikation: a qualification or a course.',
  CREDITS: 'Poäng: within a subject area, that no named course accounts for.',
  COMPETENCE: 'Kompetens: the outcome of an assessment.',
});
