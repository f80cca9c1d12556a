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

/** Options of which every route from a world takes at least one: a disjunctive action landmark. */
export interface Landmark {
  /** Tells it apart from all others. */
  readonly name: string;
  /** By their keys. */
  readonly options: ReadonlyMap<string, Option>;
}

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
export const landmarksOf = (ground: Ground): readonly Landmark[] =>
  ofStep(ground.question.target, { ...ground, found: new Map() });

/** True when nothing can be done that makes the leaf met. */
export const isBlocked = (leaf: FactLeaf, ground: Ground): boolean =>
  ofLeaf(leaf, { ...ground, found: new Map() }).some(isEmpty);

/** True when no option is left that every route must take. */
export const isEmpty = ({ options }: Landmark): boolean => options.size === 0;

/** The ground with what has been found on it, by leaves, steps as `ladder/step` and keys of options. */
interface Searched extends Ground {
  readonly found: Map<FactLeaf | string, readonly Landmark[]>;
}

/** Looks for each only once, so that chains of prerequisites take no longer the more ways there are along them. */
const once = (what: FactLeaf | string, { found }: Searched, find: () => readonly Landmark[]): readonly Landmark[] => {
  const known = found.get(what);
  if (known !== undefined) return known;
  // What comes back to itself tells nothing more.
  found.set(what, []);
  const landmarks = find();
  found.set(what, landmarks);
  return landmarks;
};

const ofStep = (step: StepLeaf, ground: Searched): readonly Landmark[] =>
  once(keyOfStep(step), ground, () =>
    ofDemands(
      ground.question.steps.filter((one) => isSameStep(one.step, step)),
      ground,
    ),
  );

/** It is open on which day the demands will be met, so what is demanded later is another way. */
const ofDemands = (dated: readonly DatedDemands[], ground: Searched): readonly Landmark[] => {
  const { question, world } = ground;
  const byTime = demandsByTime(dated, world.day, question.jurisdictions);
  if (mayBeDecidedTogether(byTime.flat(), ground)) return [];
  return ofEither(byTime.map((all) => distinct(all.flatMap((expression) => ofExpression(expression, ground)))));
};

/** True when unknown details may make the demands met together though no leaf is: see `eitherWay`. */
const mayBeDecidedTogether = (
  expressions: readonly Expression[],
  { question, world: { standing } }: Ground,
): boolean => {
  const leaves = leavesToCome(expressions, question);
  return [openBegins, openFields, openAreas].some((open) => open(leaves, standing).length > 0);
};

const ofExpression = (expression: Expression, ground: Searched): readonly Landmark[] => {
  if (isMet(expression, ground.world)) return [];
  if (!isBranch(expression))
    return expression.kind === 'STEP' ? ofStep(expression, ground) : ofLeaf(expression, ground);
  const parts = expression.of.map((child) => ofExpression(child, ground));
  return expression.kind === 'ALL_OF' ? distinct(parts.flat()) : ofEither(parts);
};

const ofLeaf = (leaf: FactLeaf, ground: Searched): readonly Landmark[] =>
  once(leaf, ground, () => {
    const ways = ground.waysTo(leaf, ground.world);
    if (ways === undefined) return [];
    return ofEither(
      ways
        .filter((option) => !ground.keys.has(option.key) && !isClosed(option, ground.world))
        .map((option) => distinct([landmarkOf([[option.key, option]]), ...ofPrerequisites(option, ground)])),
    );
  });

const isClosed = (option: Option, { day }: World): boolean =>
  option.kind === 'EDUCATION' && option.opportunity?.validTo !== undefined && option.opportunity.validTo < day;

const ofPrerequisites = (option: Option, ground: Searched): readonly Landmark[] => {
  if (option.kind !== 'EDUCATION' || option.opportunity === undefined) return [];
  const { validFrom, validTo } = option.opportunity;
  const dated: DatedDemands = {
    demands: prerequisitesOf(option),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
  return once(option.key, ground, () => ofDemands([dated], ground));
};

/** Where one of several ways is gone: what they all lead over, and one landmark out of each way's first. */
const ofEither = (ways: readonly (readonly Landmark[])[]): readonly Landmark[] => {
  const [first, ...others] = ways.filter((way) => !way.some(isEmpty));
  if (first === undefined) return [landmarkOf([])];
  if (others.length === 0) return first;
  const named = others.map((way) => new Set(way.map(({ name }) => name)));
  const shared = first.filter(({ name }) => named.every((names) => names.has(name)));
  const sharedNames = new Set(shared.map(({ name }) => name));
  const heads = [first, ...others].map((way) => way.find(({ name }) => !sharedNames.has(name)));
  return heads.every((head) => head !== undefined)
    ? distinct([landmarkOf(heads.flatMap(({ options }) => [...options])), ...shared])
    : shared;
};

const landmarkOf = (options: readonly (readonly [string, Option])[]): Landmark => {
  const byKey = new Map(options);
  return { name: [...byKey.keys()].sort().join('\n'), options: byKey };
};

/** Each landmark once, in their order. */
const distinct = (landmarks: readonly Landmark[]): readonly Landmark[] => [
  ...new Map(landmarks.map((landmark) => [landmark.name, landmark])).values(),
];
