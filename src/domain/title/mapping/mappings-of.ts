import { addDays } from '../../time/iso-day';
import { isCovered } from '../../time/is-covered';
import type { Validity } from '../../time/validity';
import { holding, takesOver } from './decision-on';
import type { MappingDecision, TitleMapping, UndoneMapping } from './title-mapping';

/**
 * An employer's decisions on one label, oldest first, as mappings, oldest first. An UNDO is none: it shows in what it
 * undoes.
 */
export const mappingsOf = (decisions: readonly MappingDecision[]): readonly TitleMapping[] => {
  const held = holding(decisions);
  return decisions
    .filter(({ act }) => act !== 'UNDO')
    .map((decision) => ({
      ...saidBy(decision),
      ...standing(decision, held),
      ...undoneIn(decisions, decision),
    }));
};

/** SUPERSEDED: undone, or on each of its days a later decision has taken over. */
const standing = (
  decision: MappingDecision,
  held: readonly MappingDecision[],
): Pick<TitleMapping, 'state' | 'validFrom' | 'validTo'> => {
  const place = held.indexOf(decision);
  const later = held.slice(place + 1).filter((one) => takesOver(one, decision));
  if (place < 0 || isCovered(decision, later)) return { state: 'SUPERSEDED', ...daysOf(decision) };
  return { state: decision.act === 'CONFIRM' ? 'CONFIRMED' : 'REJECTED', ...daysLeft(daysOf(decision), later) };
};

/** What is left of the days when those are cut off, at either end, that others cover; there is some. */
const daysLeft = (days: Validity, others: readonly Validity[]): Validity => {
  const { validFrom: first = '0001-01-01', validTo: last = '9999-12-31' } = days;
  for (const { validFrom = '0001-01-01', validTo = '9999-12-31' } of others) {
    if (first < validFrom && validFrom <= last && last <= validTo) {
      return daysLeft({ ...days, validTo: addDays(validFrom, -1) }, others);
    }
    if (validFrom <= first && first <= validTo && validTo < last) {
      return daysLeft({ ...days, validFrom: addDays(validTo, 1) }, others);
    }
  }
  return days;
};

const daysOf = ({ validFrom, validTo }: Validity): Validity => ({
  ...(validFrom && { validFrom }),
  ...(validTo && { validTo }),
});

const undoneIn = (
  decisions: readonly MappingDecision[],
  { id }: MappingDecision,
): { readonly undone?: UndoneMapping } => {
  const undo = decisions.find(({ undoes }) => undoes === id);
  if (undo === undefined) return {};
  const { decidedBy: by, decidedAt: at, reason } = undo;
  return { undone: { by, at, ...(reason !== undefined && { reason }) } };
};

const saidBy = ({
  id,
  organization,
  label,
  standard,
  match,
  reason,
  decidedBy,
  decidedAt,
}: MappingDecision): Omit<TitleMapping, 'state'> => ({
  id,
  organization,
  label,
  ...(standard !== undefined && { standard }),
  // What is rejected without more is that the label stands for the title.
  match: match ?? 'EXACT',
  ...(reason !== undefined && { reason }),
  decidedBy,
  decidedAt,
});
