import type { StepLeaf } from '../../requirement/expression';
import { nodesOf } from '../../requirement/nodes';
import type { Requirement } from '../../requirement/requirement';
import { demandsOf, fulfilmentDemands } from '../cumulative';
import type { InPlay } from './circumstances';
import type { Demanded } from './demanded';
import type { Adaptation, Pair } from './is-kept';

/**
 * The requirements that decide whether the local step keeps the demand: those of the two steps, and those of every
 * step that these name, directly or by way of another.
 */
export const inPlay = ({ requirement, statedBy }: Demanded, { of, by }: Pair, { base, local }: Adaptation): InPlay => {
  const ofBase = statedBy === of.slug ? [] : [...fulfilmentDemands(base, of.slug)];
  const ofLocal = demandsOf(local, by.slug).filter(({ scope }) => scope === requirement.scope);
  const named = new Map<string, StepLeaf>();
  const follow = (requirements: readonly Requirement[]): void => {
    for (const leaf of requirements.flatMap(stepsNamed)) named.set(`${leaf.ladder}/${leaf.step}`, leaf);
  };
  follow([requirement, ...ofBase, ...ofLocal]);
  // A step that is found on the way is gone through in its turn.
  for (const { ladder, step } of named.values()) {
    const [inBase, inLocal] = [base, local].map((one) => (one.slug === ladder ? fulfilmentDemands(one, step) : []));
    ofBase.push(...(inBase ?? []));
    ofLocal.push(...(inLocal ?? []));
    follow([...(inBase ?? []), ...(inLocal ?? [])]);
  }
  return { base: ofBase, local: ofLocal };
};

const stepsNamed = ({ expression }: Requirement): readonly StepLeaf[] =>
  nodesOf(expression).flatMap(({ node }) => (node.kind === 'STEP' ? [node] : []));
