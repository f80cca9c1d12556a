import { compileCatalog, type Catalog } from '../../../src/catalog/catalog';
import { noDraftsShown } from '../../../src/app/drafts/drafts-shown';
import type { ReadContext } from '../../../src/app/read-context';
import type { PublicationEvent } from '../../../src/domain/change';
import type { ReferenceData } from '../../../src/domain/reference-data';
import { usualThresholds } from '../../../src/domain/alignment/thresholds';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { referenceData } from './reference-data';

/** The catalog of release 1 with the small world of `referenceData`, with the parts given in place of its own. */
export const catalog = (parts: Partial<ReferenceData> = {}, events: readonly PublicationEvent[] = []): Catalog =>
  compileCatalog({ number: 1, publishedAt: '2026-01-01T00:00:00.000Z' }, referenceData(parts), events);

/** What a reading use-case is given, on 2026-01-01 unless another day is given. */
export const reading = (parts: Partial<ReferenceData> = {}, today: IsoDay = '2026-01-01'): ReadContext => ({
  catalog: catalog(parts),
  today,
  drafts: noDraftsShown(),
  thresholds: usualThresholds,
});
