import type { Catalog } from '../catalog/catalog';
import type { IsoDay } from '../domain/time/iso-day';
import type { DraftsShown } from './drafts/drafts-shown';

/** What every reading use-case is given: one release's catalog, the day it is, and the drafts that were shown. */
export interface ReadContext {
  readonly catalog: Catalog;
  readonly today: IsoDay;
  /** The drafts that this request has been shown, which the catalog knows nothing of. */
  readonly drafts: DraftsShown;
}
