/** When a revision of a ladder is in force, as the API tells it. */
export interface RevisionDates {
  readonly revision: number;
  readonly status: 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED' | 'RETIRED';
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** How a revision stands on a day: in force, or why not. */
export type Standing = 'IN_FORCE' | 'UNPUBLISHED' | 'AHEAD' | 'ENDED' | 'REPLACED';

/** How a revision stands on a day among all revisions of its ladder. The newest that has begun is the one in force. */
export const standingOn = (
  day: string,
  { revision, status, validFrom, validTo }: RevisionDates,
  revisions: readonly RevisionDates[],
): Standing => {
  if (status !== 'PUBLISHED' && status !== 'RETIRED') return 'UNPUBLISHED';
  if (validFrom !== null && validFrom > day) return 'AHEAD';
  if (validTo === null ? status === 'RETIRED' : validTo < day) return 'ENDED';
  const isReplaced = revisions.some(
    (other) =>
      other.revision > revision &&
      (other.status === 'PUBLISHED' || other.validTo !== null) &&
      ['IN_FORCE', 'ENDED'].includes(standingOn(day, other, [])),
  );
  return isReplaced ? 'REPLACED' : 'IN_FORCE';
};
