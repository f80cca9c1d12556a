import {
  type Branch,
  type CreditsLeaf,
  type ExperienceLeaf,
  type Expression,
  isBranch,
  type Leaf,
} from '../../../requirement/expression';
import { anything, type Check, type ChecksOf, each, fields, should } from './check';
import { amount, seqfLevel, wholeFromOne } from './numbers';
import { day, line, slug } from './texts';

/** The deepest that makes sense has some five; a ladder file holds these many three times over. */
const DEEPEST_EXPRESSION = 20;

/** A demand: its nodes one by one, and no deeper than that it can be read. */
export const expression: Check<Expression> = (node, path) => within(0)(node, path);

const within =
  (depth: number): Check<Expression> =>
  (node, path) => {
    if (!isBranch(node)) return leaf(node, path);
    return depth === DEEPEST_EXPRESSION ? tooDeep(node, path) : branch(depth)(node, path);
  };

const tooDeep: Check<Branch> = should(() => false, {
  sv: `Ett krav får ha högst ${DEEPEST_EXPRESSION} nivåer.`,
  en: `A demand may have at most ${DEEPEST_EXPRESSION} levels.`,
});

const branch =
  (depth: number): Check<Branch> =>
  (node, path) => [
    ...(node.kind === 'AT_LEAST' ? wholeFromOne(node.threshold, [...path, 'threshold']) : []),
    ...each(within(depth + 1))(node.of, [...path, 'of']),
  ];

type LeafOf<Kind extends Leaf['kind']> = Extract<Leaf, { readonly kind: Kind }>;
type LeafChecks = { readonly [Kind in Leaf['kind']]: ChecksOf<LeafOf<Kind>> };

const leafChecks: LeafChecks = {
  QUALIFICATION: {
    kind: anything,
    qualification: slug,
    courses: each(slug),
    begunFrom: day,
    begunBefore: day,
    issuedFrom: day,
    issuedBefore: day,
    minimumSeqfLevel: seqfLevel,
  },
  CREDITS: { kind: anything, points: amount, unit: anything, courses: each(slug), area: line },
  SEQF_LEVEL: { kind: anything, level: seqfLevel, area: line },
  COMPETENCE: { kind: anything, competence: slug, proficiency: wholeFromOne },
  EXPERIENCE: { kind: anything, months: amount, roles: each(slug), field: line, weighted: anything },
  EMPLOYMENT: {
    kind: anything,
    titles: each(slug),
    forms: anything,
    on: (on, path) => (on === 'NOW' ? [] : day(on, path)),
  },
  ASSIGNMENT: { kind: anything, scale: slug, level: slug, role: slug },
  STEP: { kind: anything, ladder: slug, step: slug },
};

const creditsScope: Check<CreditsLeaf> = should(
  ({ courses, area }) => (courses === undefined) !== (area === undefined),
  {
    sv: 'Ange antingen kurser eller ett område, inte båda.',
    en: 'Give either courses or an area, not both.',
  },
);

const experienceScope: Check<ExperienceLeaf> = should(
  ({ roles, field }) => (roles === undefined) !== (field === undefined),
  {
    sv: 'Ange antingen roller eller ett verksamhetsområde, inte båda.',
    en: 'Give either roles or a field, not both.',
  },
);

const leaf: Check<Leaf> = (node, path) => [
  ...fields(leafChecks[node.kind] as ChecksOf<Leaf>)(node, path),
  ...(node.kind === 'CREDITS' ? creditsScope(node, path) : []),
  ...(node.kind === 'EXPERIENCE' ? experienceScope(node, path) : []),
];
