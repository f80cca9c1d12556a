import { shortOf, wholeOf } from '../../../src/web/verdict/shown-branches';
import { branchOf, idsOf, judged } from '../support/judged';

const ways = (count: number, verdict: 'NOT_MET' | 'UNKNOWN' = 'NOT_MET') =>
  Array.from({ length: count }, (_, index) => judged(`a${index + 1}`, verdict, { parent: 'a' }));
const shown = (branch: Parameters<typeof shortOf>[0]) => {
  const { atOnce, more } = shortOf(branch);
  return { atOnce: idsOf(atOnce), more: idsOf(more) };
};

describe('the short form of a demand', () => {
  it('shows the first few of many ways, and the others when they are asked for', () => {
    expect(shown(branchOf(judged('a', 'NOT_MET', { kind: 'ANY_OF' }), ...ways(6)))).toEqual({
      atOnce: ['a1', 'a2', 'a3'],
      more: ['a4', 'a5', 'a6'],
    });
  });

  it('shows ways that nobody knows of as those that are not met', () => {
    expect(shown(branchOf(judged('a', 'UNKNOWN', { kind: 'ANY_OF' }), ...ways(5, 'UNKNOWN'))).more).toEqual([
      'a4',
      'a5',
    ]);
  });

  it('does not make one ask for a single way', () => {
    expect(shown(branchOf(judged('a', 'NOT_MET', { kind: 'ANY_OF' }), ...ways(4))).more).toEqual([]);
  });

  it('shows all where all is demanded', () => {
    expect(shown(branchOf(judged('a', 'NOT_MET', { kind: 'ALL_OF' }), ...ways(6))).atOnce).toHaveLength(6);
  });

  it('always shows a way that is met, and one that somebody has handed in something for, in the order told', () => {
    const some = branchOf(
      judged('a', 'UNKNOWN', { kind: 'AT_LEAST' }),
      ...ways(5, 'UNKNOWN'),
      judged('a6', 'MET', { parent: 'a', merit: 'VERIFIED' }),
      judged('a7', 'UNKNOWN', { parent: 'a', kind: 'ALL_OF' }),
      judged('a71', 'UNKNOWN', { parent: 'a7', merit: 'CLAIMED' }),
    );
    expect(shown(some)).toEqual({ atOnce: ['a1', 'a2', 'a3', 'a6', 'a7'], more: ['a4', 'a5'] });
  });

  it('leaves the whole form whole', () => {
    expect(wholeOf(branchOf(judged('a', 'NOT_MET', { kind: 'ANY_OF' }), ...ways(6))).atOnce).toHaveLength(6);
  });
});
