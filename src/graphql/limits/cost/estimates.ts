import { LARGEST_PAGE } from '../../connection/page-request';

/** What the cost of a field is computed from: its arguments, and the cost of what is asked for below it. */
interface FieldCost {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
}

/** The cost of a field that gives one thing. */
export const costOfOne = ({ childComplexity }: FieldCost): number => 1 + childComplexity;

/** The cost of a plain list that holds about so many things. */
export const costOfAbout =
  (count: number) =>
  ({ childComplexity }: FieldCost): number =>
    1 + count * childComplexity;

/** The cost of a page: as many things as it may hold. */
export const costOfPage = ({ args, childComplexity }: FieldCost): number => {
  const first = typeof args.first === 'number' ? args.first : LARGEST_PAGE;
  return 1 + Math.min(Math.max(first, 1), LARGEST_PAGE) * childComplexity;
};

/** What it takes to prove how the demands of two ladders stand to each other, in fields read. */
const PROOFS = 500;

/** The cost of a comparison with about so many results. */
export const costOfComparison =
  (count: number) =>
  ({ childComplexity }: FieldCost): number =>
    PROOFS + count * childComplexity;

/** What it takes to look up what a label may stand for, in fields read. */
const LOOK_UP = 10;

/** The cost of a look-up of labels: as many answers as there are labels. */
export const costOfLabels = ({ args, childComplexity }: FieldCost): number => {
  const labels = Array.isArray(args.labels) ? args.labels.length : 1;
  return 1 + labels * (LOOK_UP + childComplexity);
};

/** The cost of a plain list of at most `limit` things. */
export const costOfLimit = ({ args, childComplexity }: FieldCost): number =>
  1 + (typeof args.limit === 'number' ? Math.max(args.limit, 1) : 1) * childComplexity;
