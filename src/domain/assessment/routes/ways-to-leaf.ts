import type { FactLeaf } from '../../requirement/evaluate/leaf';
import type { Option } from './option';
import type { Options } from './options';
import type { RouteQuestion } from './route-question';
import type { World } from './world';

/** Every option that may make a leaf met, or help to, from a world on; undefined where time or work alone may do it. */
export type WaysToLeaf = (leaf: FactLeaf, world: World) => readonly Option[] | undefined;

/** The ways that a question leaves open. Where something is recorded that counts only later, time may do anything. */
export const waysToLeaf = (question: RouteQuestion, options: Options): WaysToLeaf => {
  const hasFuture = hasFutureFacts(question);
  return (leaf, world) =>
    hasFuture || mayComeByItself(leaf, world) ? undefined : options.serving(leaf, world.circumstances.knowledge);
};

const hasFutureFacts = ({ record, day }: RouteQuestion): boolean =>
  record.evidence.some(({ issued }) => issued > day) ||
  [...record.employments, ...record.assignments].some(({ from }) => from > day);

const mayComeByItself = (leaf: FactLeaf, { day }: World): boolean =>
  leaf.kind === 'EXPERIENCE' ||
  (leaf.kind === 'EMPLOYMENT' && (leaf.titles.length === 0 || (leaf.on !== 'NOW' && leaf.on > day)));
