import type { Expression } from '../../requirement/expression';
import { sameValue } from '../../same-value';
import { intersection } from '../../time/validity';
import { expandSteps } from '../compare/expand-steps';
import type { Ladder } from '../ladder';
import { has } from './counterparts';
import { type Demanded, isLegal } from './demanded';
import { conjunctsOf, ensuredSteps, statedOn, type Terms } from './ensured-steps';
import { type Adaptation, citesLawOf, type Pair } from './is-kept';

/**
 * Tells of a demand whether the local step states it in so many words, wherever and whenever it holds while the local
 * ladder is in force: most are kept so, and nothing has to be proved. False says nothing: it may be kept all the same.
 */
export const plainlyKept = ({ base, local }: Adaptation): ((demanded: Demanded, pair: Pair) => boolean) => {
  const found = new Map<string, ReadonlySet<string>>();
  const ensured = (terms: Terms, step: string): ReadonlySet<string> => {
    const { scope, strength, jurisdiction, validFrom, validTo } = terms;
    const key = [step, scope, strength, jurisdiction, validFrom, validTo].join();
    const steps = found.get(key) ?? ensuredSteps(terms, step, local);
    found.set(key, steps);
    return steps;
  };
  return ({ requirement, statedBy }, { of, by }) => {
    if (by.role !== of.role) return false;
    const terms: Terms = { ...requirement, ...intersection(requirement, local) };
    const stated = statedOn(terms, by.slug, local);
    const isOwn = statedBy === of.slug;
    if (isOwn && isLegal(requirement) && !stated.some((one) => citesLawOf(requirement, one))) return false;
    const isEnsured = (step: string): boolean => has(local, step) && ensured(terms, by.slug).has(step);
    if (!isOwn && isEnsured(statedBy)) return true;
    const parts = stated.flatMap(({ expression }) => conjunctsOf(expression));
    return conjunctsOf(inLocalTerms(requirement.expression, base, local)).every(
      (part) =>
        parts.some((one) => sameValue(one, part)) ||
        (part.kind === 'STEP' && part.ladder === local.slug && isEnsured(part.step)),
    );
  };
};

/** A local step is held to its own demands, so it stands for the step of the base. */
const inLocalTerms = (expression: Expression, base: Ladder, local: Ladder): Expression =>
  expandSteps(expression, (leaf) =>
    leaf.ladder === base.slug && has(base, leaf.step) && has(local, leaf.step)
      ? { ...leaf, ladder: local.slug }
      : undefined,
  );
