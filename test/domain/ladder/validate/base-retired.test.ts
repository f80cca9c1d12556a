import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { ladder } from '../../../support/builders/ladder-builder';
import { codesOf, findingsIn } from '../../../support/faults/fault';

/** True when the ladder, based on a ladder with the parts, is told that its base is over. */
const isTold = (base: Partial<Ladder>, parts: Partial<Ladder> = {}): boolean =>
  codesOf(
    findingsIn(
      { basedOn: { slug: 'grunden', revision: 1 }, ...parts },
      { ladders: [ladder({ slug: 'grunden', ...base }), ladder({ slug: 'grunden', revision: 2 })] },
    ),
  ).includes('BASE_RETIRED');

describe('a ladder that adapts another', () => {
  it('is told when the revision that it follows is retired, or ends before it', () => {
    expect(isTold({ status: 'RETIRED' })).toBe(true);
    expect(isTold({ status: 'RETIRED', validTo: '2027-06-30' })).toBe(true);
    expect(isTold({ validTo: '2027-06-30' }, { validTo: '2027-07-01' })).toBe(true);
  });

  it('is told nothing while the base goes on, when it ends no later itself, or is retired', () => {
    expect(isTold({})).toBe(false);
    expect(isTold({ status: 'RETIRED', validTo: '2027-06-30' }, { validTo: '2027-06-30' })).toBe(false);
    expect(isTold({ status: 'RETIRED' }, { status: 'RETIRED' })).toBe(false);
  });

  it('is told nothing of other revisions of the base', () => {
    expect(isTold({ status: 'RETIRED' }, { basedOn: { slug: 'grunden', revision: 2 } })).toBe(false);
  });
});
