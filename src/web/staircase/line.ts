import type { Point } from './staircase';

const RADIUS = 8;
const HEAD = 8;

/** An SVG path along upright and level parts, with rounded corners. */
export const roundedPath = (points: readonly Point[]): string =>
  points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const [from, to] = [towards(point, before), towards(point, after)];
      return `L${from.x} ${from.y}Q${point.x} ${point.y} ${to.x} ${to.y}`;
    })
    .join('');

/** A point a little way off in the direction of another, at most half of the way there. */
const towards = (point: Point, other: Point): Point => {
  const length = Math.abs(other.x - point.x) + Math.abs(other.y - point.y);
  const share = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length;
  return { x: point.x + (other.x - point.x) * share, y: point.y + (other.y - point.y) * share };
};

/** An SVG path for an arrow at the end of the line. */
export const arrowHead = (points: readonly Point[]): string => {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const along = { x: Math.sign(tip.x - before.x), y: Math.sign(tip.y - before.y) };
  const back = { x: tip.x - along.x * HEAD, y: tip.y - along.y * HEAD };
  const half = HEAD * 0.65;
  return `M${tip.x} ${tip.y}L${back.x - along.y * half} ${back.y + along.x * half}L${back.x + along.y * half} ${back.y - along.x * half}Z`;
};
