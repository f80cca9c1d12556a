import type { Qualification } from '../../domain/qualification/qualification';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';

/** The other qualifications that count in the place of this one on the day, in Swedish order. */
export const listEquivalents = (
  { catalog }: ReadContext,
  qualification: Qualification,
  asOf: IsoDay,
): readonly Qualification[] => {
  const counting = catalog.knowledgeOn(asOf).countingAs(qualification.slug);
  return catalog.qualifications.all.filter(({ slug }) => slug !== qualification.slug && counting.has(slug));
};
