/** What it takes to judge a person against the steps that concern them, in fields read. */
const JUDGING = 50;
const JUDGING_ONE = 10;
/** What it takes to look for routes. */
const SEARCH = 300;

interface FieldCost {
  readonly childComplexity: number;
}

/** The cost of a field that judges a person against many steps and holds about so many answers. */
export const costOfJudging =
  (count: number) =>
  ({ childComplexity }: FieldCost): number =>
    JUDGING + count * childComplexity;

/** The cost of one assessment. */
export const costOfJudgingOne = ({ childComplexity }: FieldCost): number => JUDGING_ONE + childComplexity;

/** The cost of a search for routes. */
export const costOfSearch = ({ childComplexity }: FieldCost): number => SEARCH + 3 * childComplexity;
