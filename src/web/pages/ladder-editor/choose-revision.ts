/** A revision, as far as the choice depends on it. */
interface Revision {
  readonly revision: number;
  /** 0 for what is published. */
  readonly version: number;
}

/**
 * The revision to work on: the one that is asked for; else the open draft; else the newest that is published.
 *
 * @param revisions Oldest first; last the draft, where there is one.
 * @param wanted As the address has it.
 */
export const chooseRevision = <One extends Revision>(
  revisions: readonly One[],
  wanted: string | null,
): One | undefined =>
  revisions.find(({ revision }) => String(revision) === wanted) ??
  revisions.find(({ version }) => version > 0) ??
  revisions.at(-1);

/** The published revision that a revision is held against: the newest before it. */
export const publishedBefore = <One extends Revision>(revisions: readonly One[], revision: number): One | undefined =>
  revisions.findLast((one) => one.version === 0 && one.revision < revision);
