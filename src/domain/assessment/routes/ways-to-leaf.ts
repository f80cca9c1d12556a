import type { FactLeaf } from '../../requirement/evaluate/leaf';
import type { EmploymentLeaf } from '../../requirement/expression';
import { everyLeaf } from './leaves-to-come';
import type { Option, Post } from './option';
import { optionsFor } from './options-for';
import type { RouteQuestion } from './route-question';
import type { Supply } from './supply';
import type { World } from './world';

/**
 * Every option that may make a leaf met, or help to, from a world on; undefined where time or work alone may do it. What
 * is done for another leaf may serve this one too: an assessment at a higher proficiency, a post in a certain form.
 */
export const waysToLeaves = (
  question: RouteQuestion,
  supply: Supply,
): ((leaf: FactLeaf, world: World) => readonly Option[] | undefined) => {
  const leaves = everyLeaf(question);
  const hasFuture = hasFutureFacts(question);
  return (leaf, world) => {
    if (hasFuture || mayComeByItself(leaf, world)) return undefined;
    const { knowledge } = world.circumstances;
    const options = [leaf, ...leaves.filter((other) => other !== leaf && serves(other, leaf))].flatMap((one) =>
      optionsFor(one, question, supply, knowledge, 'ANY_TIME'),
    );
    return leaf.kind === 'EMPLOYMENT' ? options.filter((option) => option.kind !== 'POST' || fits(option, leaf)) : options;
  };
};

/** True when something is recorded that counts only from a later day. */
const hasFutureFacts = ({ record, day }: RouteQuestion): boolean =>
  record.evidence.some(({ issued }) => issued > day) ||
  [...record.employments, ...record.assignments].some(({ from }) => from > day);

const mayComeByItself = (leaf: FactLeaf, { day }: World): boolean =>
  leaf.kind === 'EXPERIENCE' ||
  (leaf.kind === 'EMPLOYMENT' && (leaf.titles.length === 0 || (leaf.on !== 'NOW' && leaf.on > day)));

/** True when what is done for the one leaf may make the other met. */
const serves = (one: FactLeaf, other: FactLeaf): boolean => {
  if (one.kind === 'COMPETENCE' && other.kind === 'COMPETENCE') {
    return one.competence === other.competence && one.proficiency >= other.proficiency;
  }
  if (one.kind === 'ASSIGNMENT' && other.kind === 'ASSIGNMENT') {
    return one.scale === other.scale && one.level === other.level && other.role === undefined;
  }
  return one.kind === 'EMPLOYMENT' && other.kind === 'EMPLOYMENT' && one.on === 'NOW' && other.on === 'NOW';
};

const fits = ({ title, form }: Post, { titles, forms }: EmploymentLeaf): boolean =>
  title !== undefined && titles.includes(title) && (forms.length === 0 || (form !== undefined && forms.includes(form)));
