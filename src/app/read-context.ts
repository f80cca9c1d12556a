import type { Catalog } from '../catalog/catalog';
import type { IsoDay } from '../domain/time/iso-day';

/** What every reading use-case is given: one release's catalog and the day it is. */
export interface ReadContext {
  readonly catalog: Catalog;
  readonly today: IsoDay;
}
