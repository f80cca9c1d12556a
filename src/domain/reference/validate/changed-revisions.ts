import { finding, type Finding } from '../../ladder/finding';
import { isOrWasPublished, type Ladder } from '../../ladder/ladder';
import { sameValue } from '../../same-value';

/**
 * A published revision never changes, save that it may be given a last day, or an earlier one, and retire: a
 * correction is a new revision. Each place begins with the kind and the index of the revision among those wanted.
 */
export const changedRevisions = (published: readonly Ladder[], wanted: readonly Ladder[]): readonly Finding[] =>
  wanted.flatMap((ladder, index) => {
    const before = published.find(({ slug, revision }) => slug === ladder.slug && revision === ladder.revision);
    if (before === undefined || !isOrWasPublished(before) || onlyEnds(before, ladder)) return [];
    return [
      finding('PUBLISHED_REVISION_CHANGED', ['ladders', index, 'revision'], {
        sv: `Revision ${ladder.revision} är publicerad och ändras aldrig. Ge ändringen ett nytt revisionsnummer.`,
        en: `Revision ${ladder.revision} is published and never changes. Give the change a new revision number.`,
      }),
    ];
  });

/** True when the revision is as it was, save that it may have been given a last day, or an earlier one, and retired. */
export const staysAsItWas = (before: Ladder, after: Ladder): boolean =>
  sameValue(before, after) || (isOrWasPublished(before) && onlyEnds(before, after));

const onlyEnds = (before: Ladder, after: Ladder): boolean => {
  const goesOn = after.status === before.status || after.status === 'RETIRED';
  return goesOn && !endsLater(before, after) && sameValue({ ...before, ...ending(after) }, after);
};

/** Days after the last one are over, or are told to be: none of them comes into force again. */
const endsLater = (before: Ladder, after: Ladder): boolean =>
  before.validTo !== undefined && (after.validTo === undefined || before.validTo < after.validTo);

const ending = ({ status, validTo }: Ladder): Partial<Ladder> => ({ status, validTo });
