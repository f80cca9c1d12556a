import { layOutStaircase } from './layout';
import type { LadderToPlace } from './staircase';
import './staircase.css';

const BREADTH = 640;
const SHARE = 0.18;

/** The outline of a ladder's staircase, small: a look for lists, where the number of steps stands beside it. */
export const StaircaseThumbnail = ({ ladder }: { readonly ladder: LadderToPlace }) => {
  const { steps, width, ground } = layOutStaircase(ladder, BREADTH);
  if (steps.length === 0) return null;
  return (
    <svg
      className="staircase-thumbnail"
      width={width * SHARE}
      height={ground * SHARE}
      preserveAspectRatio="xMinYMax"
      viewBox={`0 0 ${width} ${ground}`}
      aria-hidden
      focusable="false"
    >
      {steps.toReversed().map(({ step, x, y, width: tread }) => (
        <g key={step.id}>
          <rect className="staircase-block" x={x} y={y} width={tread} height={ground - y} />
          <rect className="staircase-tread" x={x} y={y} width={tread} height={16} />
        </g>
      ))}
    </svg>
  );
};
