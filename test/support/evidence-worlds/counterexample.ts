import { type Expression, isBranch, type Leaf } from '../../../src/domain/requirement/expression';
import { nodesOf } from '../../../src/domain/requirement/nodes';
import { truthsOfExperience } from './experience';
import { truthsOfPapers } from './papers';
import { type Truths, truthsOfFacts } from './truths';
import { assignmentRoles, employmentDays, forms, titles } from './universe';

/** Whether some world of the universe makes the premise true and the conclusion false, by looking at all of them. */
export const hasCounterexample = (premise: Expression, conclusion: Expression): boolean => {
  const leaves = [premise, conclusion].flatMap(nodesOf).map(({ node }) => node);
  return [...allTruths(leaves.filter((node): node is Leaf => !isBranch(node)))].some(
    (isTrue) => isMet(premise, isTrue) && !isMet(conclusion, isTrue),
  );
};

const isMet = (expression: Expression, isTrue: (leaf: Leaf) => boolean): boolean => {
  if (!isBranch(expression)) return isTrue(expression);
  const met = expression.of.filter((child) => isMet(child, isTrue)).length;
  if (expression.kind === 'ALL_OF') return met === expression.of.length;
  return met >= (expression.kind === 'ANY_OF' ? 1 : expression.threshold);
};

/** Each combination of true leaves that some world shows. A world is a free combination of facts of each sort. */
const allTruths = (leaves: readonly Leaf[]): readonly ((leaf: Leaf) => boolean)[] => {
  const unique = [...new Set(leaves)];
  const combined = sorts.reduce<ReadonlySet<Truths>>(
    (known, { kinds, truths }) => {
      if (!unique.some(({ kind }) => kinds.includes(kind))) return known;
      const added = truths(unique);
      return new Set([...known].flatMap((some) => [...added].map((more) => some | more)));
    },
    new Set([0]),
  );
  return [...combined].map((bits) => (leaf) => ((bits >> unique.indexOf(leaf)) & 1) === 1);
};

interface Sort {
  readonly kinds: readonly Leaf['kind'][];
  readonly truths: (leaves: readonly Leaf[]) => ReadonlySet<Truths>;
}

const sorts: readonly Sort[] = [
  { kinds: ['QUALIFICATION', 'CREDITS', 'SEQF_LEVEL'], truths: truthsOfPapers },
  { kinds: ['EXPERIENCE'], truths: truthsOfExperience },
  {
    kinds: ['COMPETENCE'],
    truths: (leaves) =>
      truthsOfFacts(
        leaves,
        [1, 2, 3].flatMap((proficiency) =>
          ['play', 'care', 'unlisted']
            .filter((competence) => competence !== 'care' || proficiency <= 2)
            .map((competence) => ({ competence, proficiency })),
        ),
        (leaf, fact) =>
          leaf.kind === 'COMPETENCE' && leaf.competence === fact.competence && fact.proficiency >= leaf.proficiency,
      ),
  },
  {
    kinds: ['EMPLOYMENT'],
    truths: (leaves) =>
      truthsOfFacts(
        leaves,
        employmentDays.flatMap((on) => titles.flatMap((title) => forms.map((form) => ({ on, title, form })))),
        (leaf, { on, title, form }) =>
          leaf.kind === 'EMPLOYMENT' &&
          leaf.on === on &&
          (leaf.titles.length === 0 || leaf.titles.includes(title)) &&
          (leaf.forms.length === 0 || leaf.forms.includes(form)),
      ),
  },
  {
    kinds: ['ASSIGNMENT'],
    truths: (leaves) =>
      truthsOfFacts(
        leaves,
        ['base', 'deep'].flatMap((level) => assignmentRoles.map((role) => ({ level, role }))),
        (leaf, { level, role }) =>
          leaf.kind === 'ASSIGNMENT' && leaf.level === level && (leaf.role === undefined || leaf.role === role),
      ),
  },
  {
    kinds: ['STEP'],
    truths: (leaves) =>
      truthsOfFacts(leaves, ['first', 'second'], (leaf, fact) => leaf.kind === 'STEP' && leaf.step === fact),
  },
];
