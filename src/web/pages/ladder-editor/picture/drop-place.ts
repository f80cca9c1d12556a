import type { Point, Staircase, StepToPlace } from '../../../staircase/staircase';
import type { PlaceInput } from '../edit-ladder.generated';

/** A step, as far as where it can be dropped depends on it. */
interface DroppedStep extends StepToPlace {
  readonly slug: string;
  readonly level: (NonNullable<StepToPlace['level']> & { readonly slug: string }) | null;
}

/** A level of the scale of the ladder. */
interface ScaleLevel {
  readonly slug: string;
  readonly rank: number;
}

/** Where a step was dropped: at which level, and where among the steps. */
export interface Drop {
  readonly level?: string;
  readonly place?: PlaceInput;
}

/**
 * What it means that a step is dropped at a point of the picture: the level of the row, and its place among the steps of
 * its role on that row. Above the highest row is the next level of the scale, below the lowest the one before. Undefined
 * where it changes nothing.
 *
 * @param levels The levels of the scale; empty where the ladder has none.
 * @param point The upper left corner of the step, in CSS pixels.
 */
export const placeAtDrop = <Step extends DroppedStep>(
  staircase: Staircase<Step>,
  levels: readonly ScaleLevel[],
  moved: string,
  point: Point,
): Drop | undefined => {
  const placed = staircase.steps.find(({ step }) => step.id === moved);
  if (!placed) return undefined;
  const others = staircase.steps.filter(({ step }) => step.id !== moved);
  const tier = tierAt(staircase, point);
  const level = levelOfTier(
    others.filter((other) => other.tier === tier).map(({ step }) => step),
    levelBeyond(staircase, levels, tier),
  );
  const row = others.filter((other) => other.tier === tier && other.lane === placed.lane);
  const place = placeInRow(row, placed, tier, point);
  const isOtherLevel = level !== undefined && level !== placed.step.level?.slug;
  if (!isOtherLevel && place === undefined) return undefined;
  return { ...(isOtherLevel && { level }), ...(place && { place }) };
};

const tierAt = ({ steps, rise }: Staircase, { y }: Point): number => {
  const lowest = steps.find(({ tier }) => tier === 0)?.y ?? 0;
  return Math.round((lowest - y) / rise);
};

const levelOfTier = (row: readonly DroppedStep[], beyond: string | undefined): string | undefined =>
  row.find(({ level }) => level !== null)?.level?.slug ?? (row.length === 0 ? beyond : undefined);

/** The next level of the scale above the highest row, or below the lowest. */
const levelBeyond = (
  { steps }: Staircase<DroppedStep>,
  levels: readonly ScaleLevel[],
  tier: number,
): string | undefined => {
  const used = steps.flatMap(({ step }) => (step.level ? [step.level.rank] : []));
  const inOrder = levels.toSorted((left, right) => left.rank - right.rank);
  if (tier < 0) return inOrder.findLast(({ rank }) => rank < Math.min(...used))?.slug;
  const top = Math.max(...steps.map((step) => step.tier));
  return tier > top ? inOrder.find(({ rank }) => rank > Math.max(...used))?.slug : undefined;
};

const placeInRow = <Step extends DroppedStep>(
  row: Staircase<Step>['steps'],
  placed: Staircase<Step>['steps'][number],
  tier: number,
  point: Point,
): PlaceInput | undefined => {
  const inOrder = row.toSorted((left, right) => left.x - right.x);
  const [before, after] = [
    inOrder.findLast(({ x }) => x <= point.x)?.step.slug,
    inOrder.find(({ x }) => x > point.x)?.step.slug,
  ];
  const isWhereItWas = tier === placed.tier && inOrder.every(({ x }) => x <= point.x === x <= placed.x);
  if (isWhereItWas) return undefined;
  if (after !== undefined) return { before: after };
  return before === undefined ? undefined : { after: before };
};
