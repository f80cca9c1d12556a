import type { Point, Staircase, StepToPlace } from './staircase';

/** The same picture so many times as large. */
export const enlarged = <Step extends StepToPlace>(staircase: Staircase<Step>, times: number): Staircase<Step> => {
  const point = ({ x, y }: Point): Point => ({ x: x * times, y: y * times });
  return {
    steps: staircase.steps.map((placed) => ({
      ...placed,
      ...point(placed),
      width: placed.width * times,
      height: placed.height * times,
    })),
    lanes: staircase.lanes.map((lane) => ({ ...lane, x: lane.x * times, width: lane.width * times })),
    ways: staircase.ways.map((way) => ({ ...way, points: way.points.map(point), label: point(way.label) })),
    width: staircase.width * times,
    height: staircase.height * times,
    ground: staircase.ground * times,
    rise: staircase.rise * times,
  };
};
