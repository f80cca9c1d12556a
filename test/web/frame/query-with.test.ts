import { queryWith } from '../../../src/web/frame/query-with';

describe('the query of an address with some names anew', () => {
  it('sets those with a value, takes away those without, and leaves the rest and the query itself as they were', () => {
    const before = new URLSearchParams('datum=2026-11-22&efter=abc&sprak=sv');
    const after = queryWith(before, { datum: '2027-01-01', efter: undefined, sida: null, steg: '' });
    expect([after.toString(), before.toString()]).toEqual([
      'datum=2027-01-01&sprak=sv&steg=',
      'datum=2026-11-22&efter=abc&sprak=sv',
    ]);
  });
});
