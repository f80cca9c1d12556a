import type { Catalog } from '../catalog/catalog';
import type { AlignmentThresholds } from '../domain/alignment/alignment';
import type { IsoDay } from '../domain/time/iso-day';
import type { DraftsShown } from './drafts/drafts-shown';

/** What every reading use-case is given: one release's catalog, the day it is, the drafts that were shown, and the thresholds. */
export interface ReadContext {
  readonly catalog: Catalog;
  readonly today: IsoDay;
  /** The drafts that this request has been shown, which the catalog knows nothing of. */
  readonly drafts: DraftsShown;
  /** When the alignment of titles takes an answer for certain. */
  readonly thresholds: AlignmentThresholds;
}
