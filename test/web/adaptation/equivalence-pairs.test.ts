import { NO_COUNTERPART, pairsOf, pairsWithoutReason } from '../../../src/web/adaptation/equivalence-pairs';

const choices = {
  b: { right: 'x', reason: ' Samma uppdrag. ' },
  a: { right: NO_COUNTERPART, reason: 'Finns bara här.' },
  c: { right: '', reason: 'Skrevs men togs bort.' },
  d: { right: 'y', reason: ' ' },
};

describe('the pairs of steps to propose', () => {
  it('come in the order of the left ladder, without what nothing is said of', () => {
    expect(pairsOf(['a', 'b', 'c', 'e'], choices)).toEqual([
      { left: 'a', reason: { sv: 'Finns bara här.' } },
      { left: 'b', right: 'x', reason: { sv: 'Samma uppdrag.' } },
    ]);
  });

  it('lack a reason where a counterpart is named and nothing is written', () => {
    expect(pairsWithoutReason(choices)).toEqual(['d']);
  });
});
