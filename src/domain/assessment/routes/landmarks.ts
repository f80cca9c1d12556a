import type { Leaf } from '../../requirement/expression';
import { type Expression, isBranch } from '../../requirement/expression';
import { isMetByTime } from './met-by-time';
import { prerequisitesOf } from './of-use';
import type { Option } from './option';
import { optionsFor } from './options-for';
import { type DatedDemands, demandsByTime } from './demands-by-time';
import type { RouteQuestion } from './route-question';
import type { Supply } from './supply';
import { isMet, isSameStep, keyOfStep, type World } from './world';

/** Options of which every route from a world takes at least one: a disjunctive action landmark. */
export type Landmark = ReadonlyMap<string, Option>;

/** Where landmarks are looked for. */
export interface Ground {
  readonly world: World;
  /** The keys of what has been done, and is not done again. */
  readonly keys: ReadonlySet<string>;
  readonly question: RouteQuestion;
  readonly supply: Supply;
}

/**
 * The landmarks of every route from a world to the target (Porteous, Sebastia and Hoffmann, On the Extraction, Ordering,
 * and Usage of Landmarks in Planning, European Conference on Planning, 2001). An empty one tells that there is no route.
 */
export const landmarksOf = (ground: Ground): readonly Landmark[] =>
  ofStep(ground.question.target, ground, new Set());

/** A step is fulfilled on a day by what it demands then; which day that will be is open. */
const ofStep = (step: RouteQuestion['target'], ground: Ground, within: ReadonlySet<string>): readonly Landmark[] => {
  const { question, world } = ground;
  const key = keyOfStep(step);
  if (within.has(key)) return [];
  const demands = question.steps.filter((one) => isSameStep(one.step, step));
  return ofDemands(demands, world, ground, new Set([...within, key]));
};

const ofDemands = (
  dated: readonly DatedDemands[],
  world: World,
  ground: Ground,
  within: ReadonlySet<string>,
): readonly Landmark[] =>
  ofEither(
    demandsByTime(dated, world.day, ground.question.jurisdictions).map((expressions) =>
      expressions.flatMap((expression) => of(expression, ground, within)),
    ),
  );

const of = (expression: Expression, ground: Ground, within: ReadonlySet<string>): readonly Landmark[] => {
  const { world } = ground;
  if (isMet(expression, world)) return [];
  if (isBranch(expression)) {
    const parts = expression.of.map((child) => of(child, ground, within));
    if (expression.kind === 'ALL_OF') return parts.flat();
    return expression.kind === 'AT_LEAST' && expression.threshold < 1 ? [] : ofEither(parts);
  }
  return expression.kind === 'STEP' ? ofStep(expression, ground, within) : ofLeaf(expression, ground, within);
};

const ofLeaf = (leaf: Exclude<Leaf, { kind: 'STEP' }>, ground: Ground, within: ReadonlySet<string>): readonly Landmark[] => {
  const { world, keys, question, supply } = ground;
  if (isMetByTime(leaf, world)) return [];
  // What may begin later does so too.
  const anyTime = leaf.kind === 'QUALIFICATION' ? { ...leaf, begunFrom: undefined } : leaf;
  const options = optionsFor(anyTime, question, supply, world.circumstances.knowledge).filter(
    (option) => !keys.has(option.key) && !isClosed(option, world),
  );
  const before = options.map((option) => ofPrerequisites(option, ground, within));
  return [new Map(options.map((option) => [option.key, option])), ...common(before)];
};

const ofPrerequisites = (option: Option, ground: Ground, within: ReadonlySet<string>): readonly Landmark[] => {
  const key = `before ${option.key}`;
  if (option.kind !== 'EDUCATION' || within.has(key)) return [];
  const { validFrom, validTo } = option.opportunity ?? {};
  const dated = { demands: prerequisitesOf(option), ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
  return ofDemands([dated], ground.world, ground, new Set([...within, key]));
};

const isClosed = (option: Option, { day }: World): boolean =>
  option.kind === 'EDUCATION' && option.opportunity?.validTo !== undefined && option.opportunity.validTo < day;

/** Where one of several sets of landmarks is passed: those that all have, and one that holds some of each. */
const ofEither = (sets: readonly (readonly Landmark[])[]): readonly Landmark[] => {
  const possible = sets.filter((set) => !set.some((landmark) => landmark.size === 0));
  if (possible.length === 0) return [new Map()];
  if (possible.length === 1) return possible[0] ?? [];
  if (possible.some((set) => set.length === 0)) return [];
  const smallest = possible.map((set) => set.toSorted((one, other) => one.size - other.size)[0] ?? new Map<string, Option>());
  return [new Map(smallest.flatMap((landmark) => [...landmark])), ...common(possible)];
};

/** The single options that are landmarks in every set. */
const common = ([first = [], ...others]: readonly (readonly Landmark[])[]): readonly Landmark[] =>
  first.filter(
    (landmark) => landmark.size === 1 && others.every((set) => set.some((other) => isSame(landmark, other))),
  );

const isSame = (one: Landmark, other: Landmark): boolean =>
  one.size === other.size && [...one.keys()].every((key) => other.has(key));
