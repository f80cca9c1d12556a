import { measures } from './measures';
import type { DrawnWay, PlacedStep, Point, WayToDraw } from './staircase';
import type { TransitionKind } from './staircase.generated';

/** Ways of different kinds that run between the same rows do not cover each other. */
const tracks: Readonly<Record<TransitionKind, number>> = { ADVANCE: 0, SPECIALIZE: -8, LEAD: 8, LATERAL: 14 };

/** Half of the way between a step and its neighbour. */
const APPROACH = 14;

/** Half of the width of a label, and some room. */
const BESIDE = 76;

/** Draws each way between steps that are placed; a way to nowhere is left out. */
export const drawWays = (
  steps: readonly PlacedStep[],
  ways: readonly WayToDraw[],
  shift: number,
): readonly DrawnWay[] => {
  const byId = new Map(steps.map((placed) => [placed.step.id, placed]));
  return ways.flatMap(({ kind, from, to }) => {
    const start = byId.get(from.id);
    const end = byId.get(to.id);
    if (!start || !end || start === end) return [];
    const points = pointsBetween(start, end, { steps, shift, track: tracks[kind] });
    return [{ kind, from: from.id, to: to.id, points, label: labelOf(points) }];
  });
};

interface Surroundings {
  readonly steps: readonly PlacedStep[];
  readonly shift: number;
  readonly track: number;
}

const pointsBetween = (start: PlacedStep, end: PlacedStep, around: Surroundings): readonly Point[] => {
  if (end.tier > start.tier) return up(start, end, around);
  if (end.tier === start.tier) return across(start, end, around);
  return up(end, start, around).toReversed();
};

/** Up from the top of a step and in from the side, as one climbs; between the rows where something stands in the way. */
const up = (start: PlacedStep, end: PlacedStep, { steps, shift, track }: Surroundings): readonly Point[] => {
  const x = start.x + Math.min(start.width, shift) / 2;
  const right = end.x + end.width;
  if (x >= end.x && x <= right) return [at(x, start.y), at(x, end.y + end.height)];
  const isToTheRight = end.x > x;
  const side = isToTheRight ? end.x : right;
  const middle = end.y + end.height / 2;
  const climb = [at(x, start.y), at(x, middle), at(side, middle)];
  if (!meetsAny(climb, steps, [start, end])) return climb;
  const between = start.y - measures.rowGap / 2 + track;
  const before = side + (isToTheRight ? -APPROACH : APPROACH);
  return [at(x, start.y), at(x, between), at(before, between), at(before, middle), at(side, middle)];
};

/** Straight to a neighbour, else below what stands between. */
const across = (start: PlacedStep, end: PlacedStep, { steps, track }: Surroundings): readonly Point[] => {
  const middle = start.y + start.height / 2;
  const straight =
    start.x < end.x
      ? [at(start.x + start.width, middle), at(end.x, middle)]
      : [at(start.x, middle), at(end.x + end.width, middle)];
  if (!meetsAny(straight, steps, [start, end])) return straight;
  const below = start.y + start.height + Math.abs(track);
  const [from, to] = [centre(start), centre(end)];
  return [at(from, start.y + start.height), at(from, below), at(to, below), at(to, end.y + end.height)];
};

const at = (x: number, y: number): Point => ({ x, y });

const centre = ({ x, width }: PlacedStep): number => x + width / 2;

const meetsAny = (points: readonly Point[], steps: readonly PlacedStep[], except: readonly PlacedStep[]): boolean =>
  steps.some((placed) => !except.includes(placed) && partsOf(points).some(([from, to]) => meets(from, to, placed)));

const meets = (from: Point, to: Point, { x, y, width, height }: PlacedStep): boolean =>
  Math.max(from.x, to.x) > x &&
  Math.min(from.x, to.x) < x + width &&
  Math.max(from.y, to.y) > y &&
  Math.min(from.y, to.y) < y + height;

const partsOf = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((to, index) => [points[index] ?? to, to] as const);

/** Beside the end of a run between the rows, else the middle of the first upright part, else of the only one. */
const labelOf = (points: readonly Point[]): Point => {
  const parts = partsOf(points);
  const run = parts.length > 2 ? parts[1] : undefined;
  if (run) {
    const [from, to] = run;
    return at(to.x + Math.sign(from.x - to.x) * Math.min(BESIDE, Math.abs(to.x - from.x) / 2), to.y);
  }
  const [first] = parts;
  return first ? at((first[0].x + first[1].x) / 2, (first[0].y + first[1].y) / 2) : at(0, 0);
};
