import { evidenceSourceKinds } from '../../domain/person/evidence-source';
import { registerList } from '../enums/register-list';

export const EvidenceSourceKindEnum = registerList(
  'EvidenceSourceKind',
  evidenceSourceKinds,
  'Where a merit comes from. A closed list: no words about a person can be stored.',
  {
    HR_SYSTEM: 'Personalsystemet.',
    DIPLOMA: 'Betyg eller examensbevis.',
    AUTHORITY_REGISTER: "En myndighets register: an authority's register, e.g. of licences.",
    EMPLOYER_CERTIFICATE: 'Intyg från en arbetsgivare.',
    ASSESSMENT: 'Bedömning i arbetet.',
    VALIDATION: 'Validering av tidigare lärande.',
    OWN_STATEMENT: 'Egen uppgift.',
  },
);
