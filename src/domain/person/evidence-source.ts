/**
 * Where a merit comes from. A closed list: words about a person cannot be written here. HR_SYSTEM: personalsystemet.
 * DIPLOMA: betyg eller examensbevis. AUTHORITY_REGISTER: en myndighets register. EMPLOYER_CERTIFICATE: intyg från en
 * arbetsgivare. ASSESSMENT: bedömning i arbetet. VALIDATION: validering. OWN_STATEMENT: egen uppgift.
 */
export const evidenceSourceKinds = [
  'HR_SYSTEM',
  'DIPLOMA',
  'AUTHORITY_REGISTER',
  'EMPLOYER_CERTIFICATE',
  'ASSESSMENT',
  'VALIDATION',
  'OWN_STATEMENT',
] as const;
export type EvidenceSourceKind = (typeof evidenceSourceKinds)[number];

/** Where a merit comes from. */
export interface EvidenceSource {
  readonly kind: EvidenceSourceKind;
  /** Of VALIDATION: slug of the qualification that prior learning was held against. */
  readonly validated?: string;
}
