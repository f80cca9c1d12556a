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
