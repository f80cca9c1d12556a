import type { PlacedLadder } from '../../catalog/placed-ladder';
import { revisionInForce } from '../../domain/ladder/in-force';
import { nearestRevision } from '../../domain/ladder/nearest-revision';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';

/** Which revision of which ladder. */
export interface LadderChoice {
  readonly slug: string;
  readonly revision?: number;
  readonly asOf?: IsoDay;
  /** True for the nearest revision where none is in force on the day. */
  readonly orNearest?: boolean;
}

/**
 * The revision given; else the one in force on `asOf`; else the one in force today; else, where that is enough, the
 * nearest. A ladder that has never been published, such as a draft shared for comment, is found by its newest revision.
 */
export const findLadder = (
  context: ReadContext,
  { slug, revision, asOf = context.today, orNearest = false }: LadderChoice,
): PlacedLadder | undefined => {
  const revisions = context.catalog.revisionsOf.of(slug);
  if (revision !== undefined) return revisions.find((one) => one.revision === revision);
  return currentRevision(revisions, asOf) ?? (orNearest ? nearestRevision(revisions, asOf) : undefined);
};

/** The revision in force on the day; the newest one where none has ever been published. */
export const currentRevision = (revisions: readonly PlacedLadder[], day: IsoDay): PlacedLadder | undefined => {
  const published = revisions.some((one) => one.status === 'PUBLISHED' || one.status === 'RETIRED');
  return published ? revisionInForce(revisions, day) : revisions.at(-1);
};
