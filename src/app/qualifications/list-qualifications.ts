import type { Qualification, QualificationKind } from '../../domain/qualification/qualification';
import { highestSeqfLevel, lowestSeqfLevel } from '../../domain/qualification/seqf-level';
import type { ReadContext } from '../read-context';
import { closestFirst, compounding, containing, isWordSought } from '../text-search';

/** Which qualifications to list; what is left out does not narrow the list. */
export interface QualificationFilter {
  readonly kinds?: readonly QualificationKind[];
  /** Placed at this SeQF level or higher. */
  readonly minimumSeqfLevel?: number;
  /** Placed at this SeQF level or lower. */
  readonly maximumSeqfLevel?: number;
  /** Field of study or subject area. */
  readonly area?: string;
  /** Part of the name, in either language, or what a word of it is a Swedish compound of. */
  readonly text?: string;
}

/** The qualifications that pass the filter, in Swedish order; with a text, the closest first. */
export const listQualifications = ({ catalog }: ReadContext, filter: QualificationFilter): readonly Qualification[] => {
  const isNamed = containing(filter.text);
  const isCompound = compounding(filter.text);
  const found = catalog.qualifications.all.filter(
    (qualification) =>
      (filter.kinds === undefined || filter.kinds.includes(qualification.kind)) &&
      isPlacedWithin(qualification, filter) &&
      isWordSought(qualification.area, filter.area) &&
      (isNamed(qualification.name.sv, qualification.name.en ?? '') || isCompound(qualification.name.sv)),
  );
  return closestFirst(found, filter.text, (qualification) => qualification.name.sv);
};

/** A qualification without a known level is outside every range of levels. */
const isPlacedWithin = (
  { seqfLevel }: Qualification,
  { minimumSeqfLevel, maximumSeqfLevel }: QualificationFilter,
): boolean =>
  (minimumSeqfLevel === undefined && maximumSeqfLevel === undefined) ||
  (seqfLevel !== undefined &&
    seqfLevel >= (minimumSeqfLevel ?? lowestSeqfLevel) &&
    seqfLevel <= (maximumSeqfLevel ?? highestSeqfLevel));
