import { ConnectionMode, ReactFlow, useNodesState, type Connection, type Edge, type Node } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { GroundNode } from '../../../staircase/ground-node';
import { ordinalsOf } from '../../../staircase/ordinals';
import type { DrawnWay, Staircase } from '../../../staircase/staircase';
import { stillFlow } from '../../../staircase/still-flow';
import { WayEdge } from '../../../staircase/way-edge';
import { findingsOnStep } from '../../../ladder-work/findings-at';
import type { EditedLadderFragment, EditedStepFragment } from '../edited-ladder.generated';
import type { Intent } from '../intent/intent';
import { placeAtDrop } from './drop-place';
import { EditableStepNode, type EditableStepData } from './editable-step-node';
import { likelyWay } from './likely-way';

interface EditableFlowProps {
  readonly ladder: EditedLadderFragment;
  readonly staircase: Staircase<EditedLadderFragment['steps'][number]>;
  readonly selected: string | undefined;
  readonly onSelect: (step: string) => void;
  readonly edit: (intent: Intent) => void;
}

const nodeTypes = { step: EditableStepNode, ground: GroundNode };
const edgeTypes = { way: WayEdge };

/** The picture itself. What is dropped is sent as an edit; until it is saved it stands where it was dropped. */
export const EditableFlow = ({ ladder, staircase, selected, onSelect, edit }: EditableFlowProps) => {
  const [nodes, setNodes, onNodesChange] = useNodesState<Node>(nodesOf(ladder, staircase));
  const connect = ({ source, target }: Connection) => {
    const [from, to] = [source, target].map((id) => ladder.steps.find((step) => step.id === id));
    if (from && to && from !== to) edit({ kind: 'CONNECT', from: from.slug, to: to.slug, way: likelyWay(from, to) });
  };
  const drop = (node: Node) => {
    const step = ladder.steps.find(({ id }) => id === node.id);
    const place = placeAtDrop(staircase, ladder.scale?.levels ?? [], node.id, node.position);
    if (step && place) edit({ kind: 'MOVE_STEP', step: step.slug, ...place });
    else setNodes(nodesOf(ladder, staircase));
  };
  return (
    <ReactFlow
      nodes={nodes.map((node) => ({ ...node, data: { ...node.data, selected, onSelect } }))}
      edges={edgesOf(staircase.ways)}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onNodesChange={onNodesChange}
      onNodeDragStop={(_event, node) => drop(node)}
      onConnect={connect}
      connectionMode={ConnectionMode.Loose}
      nodeDragThreshold={4}
      {...stillFlow}
      autoPanOnNodeDrag={false}
      autoPanOnConnect={false}
    />
  );
};

const nodesOf = (
  { findings }: EditedLadderFragment,
  staircase: Staircase<EditedStepFragment>,
): Node<EditableStepData | { readonly staircase: Staircase }>[] => {
  const ordinals = ordinalsOf(staircase.steps);
  return [
    {
      id: 'ground',
      type: 'ground',
      position: { x: 0, y: 0 },
      width: staircase.width,
      height: staircase.height,
      zIndex: -1,
      draggable: false,
      data: { staircase },
    },
    ...staircase.steps.map(({ step, x, y, width, height }) => ({
      id: step.id,
      type: 'step',
      position: { x, y },
      width,
      height,
      data: { step, ordinal: ordinals.get(step.id), findings: findingsOnStep(findings, step.slug) },
    })),
  ];
};

const edgesOf = (ways: readonly DrawnWay[]): Edge<{ way: DrawnWay; isNamed: boolean }>[] => {
  const isNamed = ways.some(({ kind }) => kind !== 'ADVANCE');
  return ways.map((way) => ({
    id: `${way.from} ${way.kind} ${way.to}`,
    type: 'way',
    source: way.from,
    target: way.to,
    data: { way, isNamed },
  }));
};
