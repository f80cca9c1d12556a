import { EdgeLabelRenderer, type Edge, type EdgeProps } from '@xyflow/react';
import { wordForTransition } from '../vocabulary/transition';
import type { DrawnWay } from './staircase';
import { WayLine } from './way-line';
import { waySigns } from './way-signs';

/** A way between two steps: its line and arrow, and the word of one that does not just lead up. */
export const WayEdge = ({ data }: EdgeProps<Edge<{ way: DrawnWay }>>) => {
  if (!data) return null;
  const { kind, points, label } = data.way;
  return (
    <>
      <WayLine kind={kind} points={points} />
      {kind !== 'ADVANCE' && (
        <EdgeLabelRenderer>
          <span
            className="staircase-way-word"
            data-kind={kind}
            aria-hidden
            style={{ transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}
          >
            {waySigns[kind]} {wordForTransition[kind]}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
};
