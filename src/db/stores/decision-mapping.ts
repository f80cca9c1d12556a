import type { NewDecision } from '../../app/ports/publication-store';
import type { MatchType } from '../../domain/role/classification-code';
import type { MappingAct, MappingDecision } from '../../domain/title/mapping/title-mapping';
import type { IsoDay } from '../../domain/time/iso-day';
import type { MappingDecisionRow } from '../rows/mapping-decision-row';
import type { Columns } from './insert-rows';

/** The row that holds a decision; `position` counts from 1 within the release. */
export const rowOfDecision = (
  decision: NewDecision,
  releasedIn: number,
  position: number,
): Columns<MappingDecisionRow> => {
  const { standard = null, match = null, undoes = null, reason = null, validFrom = null, validTo = null } = decision;
  const { id, organization, label, act, decidedBy, decidedAt } = decision;
  const named = { standard, match, undoes, reason, validFrom, validTo };
  return { id, organization, label, act, decidedBy, decidedAt, ...named, releasedIn, position };
};

/** The decision that a row holds. */
export const decisionInRow = (row: MappingDecisionRow): MappingDecision => ({
  id: row.id,
  organization: row.organization,
  label: row.label,
  // What was stored is what `rowOfDecision` was given.
  act: row.act as MappingAct,
  ...(row.standard !== null && { standard: row.standard }),
  ...(row.match !== null && { match: row.match as MatchType }),
  ...(row.undoes !== null && { undoes: row.undoes }),
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.validFrom !== null && { validFrom: row.validFrom as IsoDay }),
  ...(row.validTo !== null && { validTo: row.validTo as IsoDay }),
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt,
  release: row.releasedIn,
});
