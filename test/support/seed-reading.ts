import { noDraftsShown } from '../../src/app/drafts/drafts-shown';
import type { ReadContext } from '../../src/app/read-context';
import { compileCatalog } from '../../src/catalog/catalog';
import type { PlacedStep } from '../../src/catalog/placed-ladder';
import { usualThresholds } from '../../src/domain/alignment/thresholds';
import { mappingDecision } from './builders/mapping-decision';
import { seeds } from './seeds';

/** Malmö has decided that its Rektor leads preschools: two titles share the label. */
const decided = [mappingDecision('rektor', { organization: '1280', label: 'Rektor', standard: 'rektor' })];

/** What a reading use-case is given of the seeds, on 2026-03-01. */
export const seedReading: ReadContext = {
  catalog: compileCatalog({ number: 1, publishedAt: '2026-01-01T00:00:00.000Z' }, seeds, [], undefined, decided),
  today: '2026-03-01',
  drafts: noDraftsShown(),
  thresholds: usualThresholds,
};

/** The step of the newest revision; fails where there is none. */
export const placedStep = (ladder: string, slug: string): PlacedStep => {
  const step = seedReading.catalog.revisionsOf
    .of(ladder)
    .at(-1)
    ?.steps.find((one) => one.slug === slug);
  if (step === undefined) throw new Error(`The seeds have no ${ladder}/${slug}.`);
  return step;
};
