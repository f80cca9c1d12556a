import { branchesOf, decidingChildren, isShortened } from '../../../src/web/verdict/criterion-branches';
import { branchOf, idsOf as ids, judged } from '../support/judged';

describe('judged demands as trees', () => {
  it('puts each node under its parent, in the order told', () => {
    const [first, second] = branchesOf([
      judged('a', 'MET', { kind: 'ALL_OF' }),
      judged('a1', 'MET', { parent: 'a', kind: 'ANY_OF' }),
      judged('a11', 'MET', { parent: 'a1' }),
      judged('a2', 'MET', { parent: 'a' }),
      judged('b', 'UNKNOWN'),
    ]);
    expect(ids(first?.children ?? [])).toEqual(['a1', 'a2']);
    expect(ids(first?.children[0]?.children ?? [])).toEqual(['a11']);
    expect(second?.criterion.node.id).toBe('b');
  });

  it('show nothing below what is met', () => {
    const met = branchOf(
      judged('a', 'MET', { kind: 'ANY_OF' }),
      judged('a1', 'MET', { parent: 'a' }),
      judged('a2', 'UNKNOWN', { parent: 'a' }),
    );
    expect(decidingChildren(met)).toEqual([]);
    expect(isShortened(met)).toBe(true);
  });

  it('show what is missing where all is demanded', () => {
    const all = branchOf(
      judged('a', 'NOT_MET', { kind: 'ALL_OF' }),
      judged('a1', 'MET', { parent: 'a' }),
      judged('a2', 'NOT_MET', { parent: 'a' }),
      judged('a3', 'UNKNOWN', { parent: 'a' }),
    );
    expect(ids(decidingChildren(all))).toEqual(['a2', 'a3']);
  });

  it('show what could still decide where one of several is enough', () => {
    const any = branchOf(
      judged('a', 'UNKNOWN', { kind: 'ANY_OF' }),
      judged('a1', 'NOT_MET', { parent: 'a' }),
      judged('a2', 'UNKNOWN', { parent: 'a' }),
    );
    expect(ids(decidingChildren(any))).toEqual(['a2']);
  });

  it('show every way where none of several is met, and have then left out nothing', () => {
    const none = branchOf(
      judged('a', 'NOT_MET', { kind: 'ANY_OF' }),
      judged('a1', 'NOT_MET', { parent: 'a' }),
      judged('a2', 'NOT_MET', { parent: 'a' }),
    );
    expect(ids(decidingChildren(none))).toEqual(['a1', 'a2']);
    expect(isShortened(none)).toBe(false);
  });

  it('know that something further down is left out', () => {
    const deep = branchOf(
      judged('a', 'NOT_MET', { kind: 'ALL_OF' }),
      judged('a1', 'NOT_MET', { parent: 'a', kind: 'ALL_OF' }),
      judged('a11', 'MET', { parent: 'a1' }),
      judged('a12', 'NOT_MET', { parent: 'a1' }),
    );
    expect(isShortened(deep)).toBe(true);
  });
});
