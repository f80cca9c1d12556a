import { ReactFlow, type Edge, type Node } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { GroundNode } from './ground-node';
import type { StepMarks } from './marks';
import { ordinalsOf } from './ordinals';
import type { DrawnWay, Staircase } from './staircase';
import type { ShownStep } from './step-name';
import { stillFlow } from './still-flow';
import { StepNode, type StepNodeData } from './step-node';
import { WayEdge } from './way-edge';

interface StaircaseFlowProps {
  readonly staircase: Staircase<ShownStep>;
  readonly marks: StepMarks;
  readonly selected: string | undefined;
  readonly onSelect: ((step: string) => void) | undefined;
}

const nodeTypes = { step: StepNode, ground: GroundNode };
const edgeTypes = { way: WayEdge };

/** The picture itself, drawn at its full size; what holds it scrolls. */
export const StaircaseFlow = ({ staircase, marks, selected, onSelect }: StaircaseFlowProps) => (
  <ReactFlow
    nodes={[groundOf(staircase), ...nodesOf({ staircase, marks, selected, onSelect })]}
    edges={edgesOf(staircase)}
    nodeTypes={nodeTypes}
    edgeTypes={edgeTypes}
    nodesDraggable={false}
    nodesConnectable={false}
    {...stillFlow}
  />
);

const groundOf = (staircase: Staircase<ShownStep>): Node => ({
  id: 'ground',
  type: 'ground',
  position: { x: 0, y: 0 },
  width: staircase.width,
  height: staircase.height,
  zIndex: -1,
  data: { staircase },
});

const nodesOf = ({ staircase, marks, selected, onSelect }: StaircaseFlowProps): Node<StepNodeData>[] => {
  const ordinals = ordinalsOf(staircase.steps);
  return staircase.steps.map(({ step, x, y, width, height }) => ({
    id: step.id,
    type: 'step',
    position: { x, y },
    width,
    height,
    data: {
      step,
      ways: staircase.ways
        .filter(({ from }) => from === step.id)
        .flatMap(({ kind, to }) => {
          const found = staircase.steps.find((placed) => placed.step.id === to);
          return found ? [{ kind, to: found.step }] : [];
        }),
      ordinal: ordinals.get(step.id),
      mark: marks.get(step.id),
      isSelected: step.id === selected,
      onSelect,
    },
  }));
};

const edgesOf = ({ ways }: Staircase<ShownStep>): Edge<{ way: DrawnWay }>[] => {
  return ways.map((way) => ({
    id: `${way.from} ${way.kind} ${way.to}`,
    type: 'way',
    source: way.from,
    target: way.to,
    data: { way },
  }));
};
