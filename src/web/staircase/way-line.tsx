import { arrowHead, roundedPath } from './line';
import type { DrawnWay } from './staircase';

/** The line of a way, in the manner of its kind, with its arrow. */
export const WayLine = ({ kind, points }: Pick<DrawnWay, 'kind' | 'points'>) => (
  <g className="staircase-way" data-kind={kind}>
    <path className="staircase-way-line" d={roundedPath(points)} />
    {kind === 'SPECIALIZE' && <path className="staircase-way-core" d={roundedPath(points)} />}
    <path className="staircase-way-head" d={arrowHead(points)} />
  </g>
);
