import type { LevelLadderFragment, LevelScalesQuery } from './person.generated';

type LevelScale = LevelScalesQuery['levelScales'][number];

/** A scale whose levels can be given, and what a level of it comes to. */
export interface OfferedScale extends LevelScale {
  /** Names of the ladders that have the scale, or demand a level of it. */
  readonly ladders: readonly string[];
  /** The levels that some demand of the ladders asks for. */
  readonly demanded: readonly DemandedLevel[];
}

/** A level that a demand asks the employer to have given. */
interface DemandedLevel {
  readonly scale: string;
  readonly level: string;
  /** Left out where any role will do. */
  readonly role?: string | null;
}

/** A ladder as far as levels go. */
export type LevelLadder = Omit<LevelLadderFragment, 'id'>;

/**
 * The scales of the ladders that concern a person, first those of which a demand asks for a level. A level that no
 * demand asks for can be given, but nothing follows from it.
 */
export const offeredScales = (
  scales: readonly LevelScale[],
  ladders: readonly LevelLadder[],
): readonly OfferedScale[] => {
  const offered = scales.map((scale) => offer(scale, ladders)).filter((scale) => scale.ladders.length > 0);
  return offered.toSorted((one, other) => Number(isNeverDemanded(one)) - Number(isNeverDemanded(other)));
};

const offer = (scale: LevelScale, ladders: readonly LevelLadder[]): OfferedScale => {
  const isOfScale = ({ scale: slug }: DemandedLevel): boolean => slug === scale.slug;
  const demandedIn = (ladder: LevelLadder) => levelsDemandedBy(ladder).filter(isOfScale);
  const concerned = ladders.filter((ladder) => ladder.scale?.slug === scale.slug || demandedIn(ladder).length > 0);
  return { ...scale, ladders: concerned.map(({ name }) => name), demanded: concerned.flatMap(demandedIn) };
};

/** True where no demand asks for any level of the scale. */
export const isNeverDemanded = ({ demanded }: OfferedScale): boolean => demanded.length === 0;

/** True where some demand asks for the level in the role. */
export const isDemanded = ({ demanded }: OfferedScale, level: string, role: string): boolean =>
  demanded.some((one) => one.level === level && (one.role ?? role) === role);

const levelsDemandedBy = ({ steps }: LevelLadder): readonly DemandedLevel[] =>
  steps.flatMap(({ statedRequirements }) =>
    statedRequirements.flatMap(({ expression }) => levelsDemandedIn(expression as DemandedExpression)),
  );

/** Of ExpressionInput, what can hold a demand for a level. */
interface DemandedExpression {
  readonly allOf?: readonly DemandedExpression[];
  readonly anyOf?: readonly DemandedExpression[];
  readonly atLeast?: { readonly of: readonly DemandedExpression[] };
  readonly assignment?: DemandedLevel;
}

const levelsDemandedIn = ({ allOf, anyOf, atLeast, assignment }: DemandedExpression): readonly DemandedLevel[] =>
  assignment ? [assignment] : (allOf ?? anyOf ?? atLeast?.of ?? []).flatMap(levelsDemandedIn);

/** The ladders of the steps that a person stands on or looks at next, each once. */
export const laddersOf = (node: LevelScalesQuery['node']): readonly LevelLadderFragment[] => {
  if (!node || !('standing' in node)) return [];
  const ladders = [...node.standing, ...node.nextSteps].map(({ step }) => step.ladder);
  return [...new Map(ladders.map((ladder) => [ladder.id, ladder])).values()];
};
