import type { Evidence } from '../../domain/person/evidence';
import type { EvidenceSource, EvidenceSourceKind } from '../../domain/person/evidence-source';
import type { Verification } from '../../domain/person/verification';
import type { CreditUnit } from '../../domain/qualification/qualification';
import type { IsoDay } from '../../domain/time/iso-day';
import type { PersonEvidenceRow } from '../rows/person-evidence-row';
import type { FactColumns } from './fact-tables';

/** The columns that hold a merit. */
export const columnsOfEvidence = (evidence: Evidence): FactColumns<PersonEvidenceRow> => {
  const { id, kind, issued, expires = null, verification, source } = evidence;
  const shared = { id, kind, issued, expires, verification };
  const sourced = { sourceKind: source.kind, sourceValidated: source.validated ?? null };
  return { ...shared, ...ofNoKind, ...columnsOfKind(evidence), ...sourced };
};

const ofNoKind = {
  qualification: null,
  begun: null,
  area: null,
  points: null,
  creditUnit: null,
  competence: null,
  proficiency: null,
};

const columnsOfKind = (evidence: Evidence): Partial<FactColumns<PersonEvidenceRow>> => {
  switch (evidence.kind) {
    case 'QUALIFICATION':
      return { qualification: evidence.qualification, begun: evidence.begun ?? null };
    case 'CREDITS':
      return { area: evidence.area, points: evidence.points, creditUnit: evidence.unit };
    case 'COMPETENCE':
      return { competence: evidence.competence, proficiency: evidence.proficiency };
  }
};

/** The merit that a row holds: what was stored is what `columnsOfEvidence` was given. */
export const evidenceInRow = (row: FactColumns<PersonEvidenceRow>): Evidence => {
  const shared = {
    id: row.id,
    issued: row.issued as IsoDay,
    ...(row.expires !== null && { expires: row.expires as IsoDay }),
    verification: row.verification as Verification,
    source: sourceInRow(row),
  };
  const { qualification, begun, area, points, competence, proficiency } = row;
  if (qualification !== null) {
    return { ...shared, kind: 'QUALIFICATION', qualification, ...(begun !== null && { begun: begun as IsoDay }) };
  }
  if (area !== null && points !== null) {
    return { ...shared, kind: 'CREDITS', area, points, unit: row.creditUnit as CreditUnit };
  }
  if (competence !== null && proficiency !== null) return { ...shared, kind: 'COMPETENCE', competence, proficiency };
  throw new Error('A stored merit lacks what its kind must have.');
};

const sourceInRow = ({ sourceKind, sourceValidated }: FactColumns<PersonEvidenceRow>): EvidenceSource => ({
  kind: sourceKind as EvidenceSourceKind,
  ...(sourceValidated !== null && { validated: sourceValidated }),
});
