import type { Equivalence } from '../../../src/domain/ladder/compare/equivalence';

/** An equivalence that Malmö maintains between the ladders `malmo` and `goteborg`, of their steps `bas`. */
export const equivalence = (slug: string, parts: Partial<Equivalence> = {}): Equivalence => ({
  slug,
  organization: '1280',
  left: 'malmo',
  right: 'goteborg',
  pairs: [{ left: 'bas', right: 'bas', reason: { sv: 'Samma uppdrag.', en: 'The same assignment.' } }],
  sources: [],
  ...parts,
});
