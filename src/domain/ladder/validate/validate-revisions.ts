import { overlaps } from '../../time/validity';
import { finding, type Finding } from '../finding';
import type { Ladder } from '../ladder';
import { repeated } from './repeated';

/**
 * What is wrong with the revisions of one ladder taken together. Each place begins with the index of the
 * revision in the list.
 *
 * The newest revision that is in force wins. So an earlier one without an end simply gives way when a later
 * one begins, and one that a later one covers from the start has been corrected. Any other overlap is
 * reported: the earlier one claims days that the later one takes, or comes back when the later one ends.
 */
export const validateRevisions = (revisions: readonly Ladder[]): readonly Finding[] => [
  ...repeated(revisions, (ladder) => String(ladder.revision)).map(({ index }) =>
    finding('DUPLICATE_REVISION', [index, 'revision'], {
      sv: 'Det finns redan en revision med samma nummer. Ge den nya ett högre nummer.',
      en: 'There is a revision with this number already. Give the new one a higher number.',
    }),
  ),
  ...revisions.flatMap((later, index) =>
    revisions.filter((earlier) => contradict(earlier, later)).map((earlier) => overlap(earlier, later, index)),
  ),
];

/** Drafts and what awaits publication may overlap what they are to replace. */
const contradict = (earlier: Ladder, later: Ladder): boolean =>
  isOrWasPublished(earlier) &&
  isOrWasPublished(later) &&
  earlier.revision < later.revision &&
  overlaps(earlier, later) &&
  !givesWay(earlier, later);

const isOrWasPublished = ({ status }: Ladder): boolean => status === 'PUBLISHED' || status === 'RETIRED';

const givesWay = (earlier: Ladder, later: Ladder): boolean => {
  const outlasts = later.validTo === undefined || (earlier.validTo !== undefined && earlier.validTo <= later.validTo);
  const covers =
    later.validFrom === undefined || (earlier.validFrom !== undefined && later.validFrom <= earlier.validFrom);
  return outlasts && (earlier.validTo === undefined || covers);
};

const overlap = (earlier: Ladder, later: Ladder, index: number): Finding =>
  finding('REVISIONS_OVERLAP', [index], {
    sv: `Revision ${later.revision} gäller delvis samma dagar som revision ${earlier.revision}. Se efter att den senare ska gälla då, och vad som gäller när den slutar.`,
    en: `Revision ${later.revision} is in force on some of the same days as revision ${earlier.revision}. Check that the later one is to hold then, and what holds when it ends.`,
  });
