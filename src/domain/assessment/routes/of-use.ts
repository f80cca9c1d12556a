import { scopeOf } from '../../requirement/experience-scope';
import type { FactLeaf } from '../../requirement/evaluate/leaf';
import type { ExperienceLeaf } from '../../requirement/expression';
import { inForce } from '../../time/validity';
import { type Demand, demandsToCome, lackingLeaves } from './lacking';
import type { Option } from './option';
import type { Options } from './options';
import { postsOn } from './posts';
import type { RouteQuestion } from './route-question';
import { shorteningOptions } from './shortening';
import type { Supply } from './supply';
import { isFulfilled, type World } from './world';

/** What there is to do in answer to a question. */
export interface Offer {
  readonly supply: Supply;
  readonly options: Options;
}

/** What is worth doing on a day, whether it is possible that day or not. */
export interface OfUse {
  readonly options: readonly Option[];
  /** What experience is lacking. */
  readonly experience: readonly ExperienceLeaf[];
}

/**
 * What bears on something that is lacking: for the target, for the prerequisites of a study or an application that is
 * of use, or for a step whose role gives experience that is lacking; and what makes a study of use come out better.
 * Nothing else is done, so that nobody is told to study only to let time pass.
 */
export const ofUse = (world: World, question: RouteQuestion, offer: Offer): OfUse => {
  const leaves = new Set<FactLeaf>();
  const options = new Map<string, Option>();
  const steps = new Set<string>();
  const add = (option: Option): void => {
    if (options.has(option.key)) return;
    options.set(option.key, option);
    if (option.kind === 'EDUCATION') need(prerequisitesOf(option));
  };
  const need = (demands: readonly Demand[]): void => {
    for (const leaf of lackingLeaves(question, demands, world)) {
      if (leaves.has(leaf)) continue;
      leaves.add(leaf);
      offer.options.towards(leaf, world.circumstances.knowledge).forEach(add);
      if (leaf.kind === 'EXPERIENCE') needStepsFor(leaf);
    }
  };
  const needStepsFor = (leaf: ExperienceLeaf): void => {
    const scope = scopeOf(leaf, world.circumstances.knowledge);
    for (const { step, role, isPassable } of question.steps) {
      const key = `${step.ladder}/${step.step}`;
      if (!isPassable || !scope.has(role) || steps.has(key)) continue;
      steps.add(key);
      if (!isFulfilled(step, world)) need(demandsToCome(step, question, world));
    }
  };
  need(demandsToCome(question.target, question, world));
  for (let before = -1; before !== options.size;) {
    before = options.size;
    shorteningOptions([...options.values()], offer.supply, world, question).forEach(add);
  }
  return {
    options: [...options.values()],
    experience: [...leaves].filter((leaf) => leaf.kind === 'EXPERIENCE'),
  };
};

/** What an education demands of those who begin it: its mandatory prerequisites. */
export const prerequisitesOf = (option: Option): readonly (Demand & { readonly validFrom?: Demand['validTo'] })[] =>
  option.kind === 'EDUCATION'
    ? (option.opportunity?.prerequisites ?? []).filter(({ strength }) => strength === 'MANDATORY')
    : [];

/** The roles that can be worked in on the day: those of present posts, and of steps that are fulfilled. */
export const workableRoles = (world: World, { steps }: RouteQuestion): ReadonlySet<string> =>
  new Set([
    ...postsOn(world.record.employments, world.day).flatMap(({ role }) => role ?? []),
    ...steps
      .filter((one) => one.isPassable && inForce(one, world.day) && isFulfilled(one.step, world))
      .map(({ role }) => role),
  ]);
