import { noDraftsShown } from '../app/drafts/drafts-shown';
import type { ReadContext } from '../app/read-context';
import { compileCatalog } from '../catalog/catalog';
import type { ReferenceData } from '../domain/reference-data';
import { dayInSweden } from '../domain/time/iso-day';
import type { Surroundings } from './surroundings';

/** Answers from reference data alone, without a database, as release 0 of it. */
export const composeReader = (data: ReferenceData, { now, thresholds }: Surroundings): ReadContext => ({
  catalog: compileCatalog({ number: 0, publishedAt: now().toISOString() }, data),
  today: dayInSweden(now()),
  drafts: noDraftsShown(),
  thresholds,
});
