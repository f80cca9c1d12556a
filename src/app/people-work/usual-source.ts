import type { Viewer } from '../../domain/access/viewer';
import type { EvidenceSourceKind } from '../../domain/person/evidence-source';
import type { Evidence } from '../../domain/person/evidence';
import type { Merit } from '../../domain/person/merit';

/** Where a merit comes from when whoever has seen it does not say. */
export const usualSource = (kind: (Merit | Evidence)['kind'], { grants }: Viewer): EvidenceSourceKind => {
  switch (kind) {
    case 'VALIDATION':
      return 'VALIDATION';
    case 'COMPETENCE':
      return 'ASSESSMENT';
    case 'EMPLOYMENT':
      return 'EMPLOYER_CERTIFICATE';
    default:
      return grants.some(({ role }) => role === 'MANAGER') ? 'DIPLOMA' : 'HR_SYSTEM';
  }
};
