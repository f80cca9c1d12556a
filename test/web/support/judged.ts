import { branchesOf } from '../../../src/web/verdict/criterion-branches';
import type { ShownCriterionFragment } from '../../../src/web/verdict/shown-assessment.generated';

type Verdict = ShownCriterionFragment['verdict'];
type Kind = ShownCriterionFragment['node']['kind'];

interface Judged {
  readonly parent?: string | null;
  readonly kind?: Kind;
  /** How sure the merit is that decides it; left out there is none. */
  readonly merit?: ShownCriterionFragment['evidence'][number]['verification'];
}

/** A judged node; the first letter of its id is its demand. */
export const judged = (
  id: string,
  verdict: Verdict,
  { parent = null, kind = 'QUALIFICATION', merit }: Judged = {},
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
  node: { id, parentId: parent, kind, text: id, qualification: null },
  evidence: merit ? [{ id: `merit-${id}`, verification: merit }] : [],
});

/** A judged demand with the nodes below it. */
export const branchOf = (root: ShownCriterionFragment, ...children: readonly ShownCriterionFragment[]) => {
  const [branch] = branchesOf([root, ...children]);
  if (!branch) throw new Error('There is no branch.');
  return branch;
};

/** The nodes by their ids. */
export const idsOf = (branches: readonly { readonly criterion: ShownCriterionFragment }[]) =>
  branches.map(({ criterion }) => criterion.node.id);
