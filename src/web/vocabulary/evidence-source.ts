import type { EvidenceSourceKind } from '../evidence/listed-evidence.generated';
import { defineTexts } from '../language/define-texts';

const say = defineTexts(
  'evidenceSource',
  {
    DIPLOMA: 'Betyg, examensbevis eller annat bevis',
    AUTHORITY_REGISTER: 'En myndighets register',
    EMPLOYER_CERTIFICATE: 'Intyg från en arbetsgivare',
    VALIDATION: 'Validering',
    ASSESSMENT: 'Bedömning på arbetsplatsen',
    HR_SYSTEM: 'HR-systemet',
    OWN_STATEMENT: 'Medarbetarens egen uppgift',
  },
  {
    DIPLOMA: 'A diploma, grades or another proof',
    AUTHORITY_REGISTER: 'The register of an authority',
    EMPLOYER_CERTIFICATE: 'A certificate of an employer',
    VALIDATION: 'A validation',
    ASSESSMENT: 'An assessment at work',
    HR_SYSTEM: 'The HR system',
    OWN_STATEMENT: "The employee's own statement",
  },
);

/** What somebody may have seen to know of a merit. */
export const seenSources = [
  'DIPLOMA',
  'AUTHORITY_REGISTER',
  'EMPLOYER_CERTIFICATE',
  'VALIDATION',
  'ASSESSMENT',
] as const satisfies readonly EvidenceSourceKind[];

/** One of them. */
export type SeenSource = (typeof seenSources)[number];

/** Where what is known of a merit comes from. */
export const wordForEvidenceSource = (source: EvidenceSourceKind): string => say(source);
