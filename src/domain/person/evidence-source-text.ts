import type { LocalizedText } from '../text/language';
import type { EvidenceSourceKind } from './evidence-source';

/** Where a merit comes from, in words. */
export const evidenceSourceText = (kind: EvidenceSourceKind): Required<LocalizedText> => texts[kind];

const texts: Readonly<Record<EvidenceSourceKind, Required<LocalizedText>>> = {
  HR_SYSTEM: { sv: 'Personalsystemet', en: 'The personnel system' },
  DIPLOMA: { sv: 'Betyg eller examensbevis', en: 'Grades or diploma' },
  AUTHORITY_REGISTER: { sv: 'En myndighets register', en: "An authority's register" },
  EMPLOYER_CERTIFICATE: { sv: 'Intyg från en arbetsgivare', en: 'A certificate from an employer' },
  ASSESSMENT: { sv: 'Bedömning i arbetet', en: 'Assessment at work' },
  VALIDATION: { sv: 'Validering av tidigare lärande', en: 'Validation of prior learning' },
  OWN_STATEMENT: { sv: 'Egen uppgift', en: "The person's own word" },
};
