import { branchesOf, decidingChildren, isShortened } from '../../../src/web/verdict/criterion-branches';
import type { ShownCriterionFragment } from '../../../src/web/verdict/shown-assessment.generated';

type Verdict = ShownCriterionFragment['verdict'];
type Kind = ShownCriterionFragment['node']['kind'];

const judged = (
  id: string,
  verdict: Verdict,
  { parent = null, kind = 'QUALIFICATION' }: { readonly parent?: string | null; readonly kind?: Kind } = {},
): ShownCriterionFragment => ({
  verdict,
  counts: true,
  because: '',
  respiteUntil: null,
  requirement: {
    id: id.slice(0, 1),
    scope: 'ENTER_STEP',
    strength: 'MANDATORY',
    text: '',
    note: null,
    validFrom: null,
    validTo: null,
    legalBasis: null,
  },
  node: { id, parentId: parent, kind, text: id },
});

const branchOf = (root: ShownCriterionFragment, ...children: readonly ShownCriterionFragment[]) => {
  const [branch] = branchesOf([root, ...children]);
  if (!branch) throw new Error('There is no branch.');
  return branch;
};

const ids = (branches: readonly { readonly criterion: ShownCriterionFragment }[]) =>
  branches.map(({ criterion }) => criterion.node.id);

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
