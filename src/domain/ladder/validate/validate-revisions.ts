import { overlaps } from '../../time/validity';
import { finding, type Finding } from '../finding';
import { isOrWasPublished, type Ladder } from '../ladder';
import { repeated } from './repeated';

/**
 * What is wrong with the revisions of one ladder taken together. Each place begins with the index of the
 * revision in the list.
 *
 * The newest revision that has begun wins. So an earlier one without an end simply gives way when a later
 * one begins, and one that a later one covers from the start has been corrected. Any other overlap is
 * reported: the earlier one claims days that the later one takes, or that nothing holds on when that ends. One that
 * begins before the one that it follows is reported too: it takes the place of all of that, and of what came before.
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
  ...revisions.flatMap((later, index) => {
    const earlier = followedBy(later, revisions);
    return earlier && beginsBefore(later, earlier) ? [begunBefore(earlier, later, index)] : [];
  }),
];

/** The newest revision with a lower number that is or was published. */
const followedBy = (later: Ladder, revisions: readonly Ladder[]): Ladder | undefined =>
  revisions
    .filter((earlier) => isOrWasPublished(earlier) && earlier.revision < later.revision)
    .toSorted((left, right) => right.revision - left.revision)[0];

const beginsBefore = (later: Ladder, earlier: Ladder): boolean =>
  later.validFrom !== undefined && earlier.validFrom !== undefined && later.validFrom < earlier.validFrom;

/** Drafts and what awaits publication may overlap what they are to replace. */
const contradict = (earlier: Ladder, later: Ladder): boolean =>
  isOrWasPublished(earlier) &&
  isOrWasPublished(later) &&
  earlier.revision < later.revision &&
  overlaps(earlier, later) &&
  !givesWay(earlier, later);

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

const begunBefore = (earlier: Ladder, later: Ladder, index: number): Finding =>
  finding('REVISION_BEGINS_BEFORE_EARLIER', [index, 'validFrom'], {
    sv: `Revision ${later.revision} börjar gälla ${later.validFrom ?? ''}, före revision ${earlier.revision} som den följer (${earlier.validFrom ?? ''}), och tar då hela dess plats. Se efter att första dagen är rätt.`,
    en: `Revision ${later.revision} begins on ${later.validFrom ?? ''}, before revision ${earlier.revision} that it follows (${earlier.validFrom ?? ''}), and takes all of its place. Check that the first day is right.`,
  });
