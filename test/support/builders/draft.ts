import type { Draft } from '../../../src/app/ports/draft-store';
import { barnskotareLadder } from './ladder-builder';

const ladder = barnskotareLadder();

/** A draft of a ladder, to be saved. */
export const ladderDraft = (changes: Partial<Draft<'ladder'>> = {}): Omit<Draft<'ladder'>, 'version'> => ({
  kind: 'ladder',
  key: 'barnskotare',
  organization: '1280',
  content: { ladder, conflicts: [] },
  changedAt: '2026-03-01T12:00:00.000Z',
  changedBy: 'anna',
  ...changes,
});
