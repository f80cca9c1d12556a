import type { FactLeaf } from '../../requirement/evaluate/leaf';
import { openFields } from '../../requirement/evaluate/open-employments';
import { openAreas, openBegins } from '../../requirement/evaluate/open-papers';
import { type Expression, isBranch, type StepLeaf } from '../../requirement/expression';
import { type DatedDemands, demandsByTime } from './demands-by-time';
import { leavesToCome } from './leaves-to-come';
import { prerequisitesOf } from './of-use';
import type { Option } from './option';
import type { RouteQuestion } from './route-question';
import type { WaysToLeaf } from './ways-to-leaf';
import { isMet, isSameStep, keyOfStep, type World } from './world';

/** Options of which every route from a world takes at least one, by their keys: a disjunctive action landmark. */
export type Landmark = ReadonlyMap<string, Option>;

/** Where landmarks are looked for. */
export interface Ground {
  readonly question: RouteQuestion;
  readonly world: World;
  /** The keys of what has been done, and is not done again. */
  readonly keys: ReadonlySet<string>;
  readonly waysTo: WaysToLeaf;
}

/**
 * Landmarks of the routes from a world to the target (Porteous, Sebastia and Hoffmann, On the Extraction, Ordering, and
 * Usage of Landmarks in Planning, European Conference on Planning, 2001): not all there are, but each is one. An empty
 * one tells that there is no route.
 */
export const landmarksOf = (ground: Ground): readonly Landmark[] => ofStep(ground.question.target, ground, new Set());

const ofStep = (step: StepLeaf, ground: Ground, within: ReadonlySet<string>): readonly Landmark[] => {
  const key = keyOfStep(step);
  if (within.has(key)) return [];
  const dated = ground.question.steps.filter((one) => isSameStep(one.step, step));
  return ofDemands(dated, ground, new Set([...within, key]));
};

/** It is open on which day the demands will be met, so what is demanded later is another way. */
const ofDemands = (
  dated: readonly DatedDemands[],
  ground: Ground,
  within: ReadonlySet<string>,
): readonly Landmark[] => {
  const { question, world } = ground;
  const byTime = demandsByTime(dated, world.day, question.jurisdictions);
  if (mayBeDecidedTogether(byTime.flat(), ground)) return [];
  return ofEither(byTime.map((all) => all.flatMap((expression) => ofExpression(expression, ground, within))));
};

/** True when unknown details may make the demands met together though no leaf is: see `eitherWay`. */
const mayBeDecidedTogether = (
  expressions: readonly Expression[],
  { question, world: { standing } }: Ground,
): boolean => {
  const leaves = leavesToCome(expressions, question);
  return [openBegins, openFields, openAreas].some((open) => open(leaves, standing).length > 0);
};

const ofExpression = (expression: Expression, ground: Ground, within: ReadonlySet<string>): readonly Landmark[] => {
  if (isMet(expression, ground.world)) return [];
  if (!isBranch(expression)) {
    return expression.kind === 'STEP' ? ofStep(expression, ground, within) : ofLeaf(expression, ground, within);
  }
  const parts = expression.of.map((child) => ofExpression(child, ground, within));
  return expression.kind === 'ALL_OF' ? parts.flat() : ofEither(parts);
};

/** True when nothing can be done that makes the leaf met. */
export const isBlocked = (leaf: FactLeaf, ground: Ground): boolean =>
  ofLeaf(leaf, ground, new Set()).some(({ size }) => size === 0);

const ofLeaf = (leaf: FactLeaf, ground: Ground, within: ReadonlySet<string>): readonly Landmark[] => {
  const ways = ground.waysTo(leaf, ground.world);
  if (ways === undefined) return [];
  return ofEither(
    ways
      .filter((option) => !ground.keys.has(option.key) && !isClosed(option, ground.world))
      .map((option) => [new Map([[option.key, option]]), ...ofPrerequisites(option, ground, within)]),
  );
};

const isClosed = (option: Option, { day }: World): boolean =>
  option.kind === 'EDUCATION' && option.opportunity?.validTo !== undefined && option.opportunity.validTo < day;

const ofPrerequisites = (option: Option, ground: Ground, within: ReadonlySet<string>): readonly Landmark[] => {
  if (option.kind !== 'EDUCATION' || option.opportunity === undefined || within.has(option.key)) return [];
  const { validFrom, validTo } = option.opportunity;
  const dated: DatedDemands = {
    demands: prerequisitesOf(option),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
  return ofDemands([dated], ground, new Set([...within, option.key]));
};

/** Where one of several ways is gone: what they all lead over, and one landmark out of each way's first. */
const ofEither = (ways: readonly (readonly Landmark[])[]): readonly Landmark[] => {
  const [first, ...others] = ways.filter((way) => way.every((landmark) => landmark.size > 0));
  if (first === undefined) return [new Map()];
  if (others.length === 0) return first;
  const shared = first.filter((landmark) => others.every((way) => way.some((other) => isSame(landmark, other))));
  const heads = [first, ...others].map((way) => way.find((landmark) => !shared.some((one) => isSame(one, landmark))));
  return heads.every((head) => head !== undefined) ? [new Map(heads.flatMap((head) => [...head])), ...shared] : shared;
};

const isSame = (one: Landmark, other: Landmark): boolean =>
  one.size === other.size && [...one.keys()].every((key) => other.has(key));
