import type { Node, NodeProps } from '@xyflow/react';
import type { Staircase } from './staircase';

/** What the steps stand on: a stair for each role, and its name below. */
export const GroundNode = ({ data: { staircase } }: NodeProps<Node<{ staircase: Staircase }>>) => {
  const { width, height, ground, lanes, steps } = staircase;
  return (
    <div aria-hidden>
      <svg className="staircase-ground" width={width} height={height} focusable="false">
        {steps.toReversed().map(({ step, x, y, width: tread, height: rise }) => (
          <path key={step.id} className="staircase-block" d={`M${x} ${y + rise}V${ground}h${tread}V${y + rise}`} />
        ))}
        <line className="staircase-floor" x1={0} x2={width} y1={ground} y2={ground} />
      </svg>
      {lanes.map(({ role, x, width: breadth }) => (
        <span
          key={role.id}
          className="staircase-lane"
          style={{ left: x, width: breadth, top: ground, height: height - ground }}
        >
          {role.name}
        </span>
      ))}
    </div>
  );
};
