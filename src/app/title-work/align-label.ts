import type { Alignment, AlignmentQuery, ChosenElsewhere } from '../../domain/alignment/alignment';
import { alignTitle } from '../../domain/alignment/align-title';
import { rejectedOn } from '../../domain/title/mapping/decision-on';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';

/** A label, and what is known of where it stands. */
export type LabelToAlign = Pick<AlignmentQuery, 'label' | 'organization' | 'field' | 'aid' | 'asOf' | 'limit'>;

/**
 * What the label may stand for by all that is known of titles. What other employers have decided counts as evidence,
 * and what the employer itself has rejected is left out; what it has confirmed is not looked at.
 */
export const alignLabel = ({ catalog, thresholds }: ReadContext, query: LabelToAlign): Alignment => {
  const { label, organization, asOf } = query;
  const decisions = organization === undefined ? [] : catalog.mappings.decisionsOn(organization, label);
  const known = {
    chosenElsewhere: chosenElsewhere(catalog, label, organization, asOf),
    rejected: rejectedOn(decisions, asOf),
  };
  return alignTitle(catalog.alignment(), { ...query, ...known }, thresholds);
};

const chosenElsewhere = (
  { mappings }: ReadContext['catalog'],
  label: string,
  organization: string | undefined,
  asOf: IsoDay,
): readonly ChosenElsewhere[] =>
  mappings
    .holdersOf(label, asOf)
    .map(({ title, organizations }) => ({
      title,
      employers: organizations.filter((code) => code !== organization).length,
    }))
    .filter(({ employers }) => employers > 0);
