import { isCovered } from '../../time/is-covered';
import { holding, takesOver } from './decision-on';
import type { MappingDecision, MappingState, TitleMapping } from './title-mapping';

/**
 * An employer's decisions on one label, oldest first, as mappings, oldest first. An UNDO is none: it shows in the state
 * of what it undoes.
 */
export const mappingsOf = (decisions: readonly MappingDecision[]): readonly TitleMapping[] => {
  const held = holding(decisions);
  return decisions.filter(({ act }) => act !== 'UNDO').map((decision) => mappingOf(decision, stateOf(decision, held)));
};

/** SUPERSEDED: undone, or on each of its days a later decision has taken over. */
const stateOf = (decision: MappingDecision, held: readonly MappingDecision[]): MappingState => {
  const place = held.indexOf(decision);
  const later = held.slice(place + 1).filter((one) => takesOver(one, decision));
  if (place < 0 || isCovered(decision, later)) return 'SUPERSEDED';
  return decision.act === 'CONFIRM' ? 'CONFIRMED' : 'REJECTED';
};

const mappingOf = (
  { id, organization, label, standard, match, reason, decidedBy, decidedAt, validFrom, validTo }: MappingDecision,
  state: MappingState,
): TitleMapping => ({
  id,
  organization,
  label,
  ...(standard !== undefined && { standard }),
  // What is rejected without more is that the label stands for the title.
  match: match ?? 'EXACT',
  state,
  ...(reason !== undefined && { reason }),
  decidedBy,
  decidedAt,
  ...(validFrom && { validFrom }),
  ...(validTo && { validTo }),
});
