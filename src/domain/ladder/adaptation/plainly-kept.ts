import type { Expression } from '../../requirement/expression';
import type { Requirement } from '../../requirement/requirement';
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
  const statementOf = rememberedStatements(local);
  return ({ requirement, statedBy }, { of, by }) => {
    if (by.role !== of.role) return false;
    const { stated, parts, ensured } = statementOf({ ...requirement, ...intersection(requirement, local) }, by.slug);
    const isOwn = statedBy === of.slug;
    if (isOwn && isLegal(requirement) && !stated.some((one) => citesLawOf(requirement, one))) return false;
    const isEnsured = (step: string): boolean => has(local, step) && ensured.has(step);
    if (!isOwn && isEnsured(statedBy)) return true;
    return conjunctsOf(inLocalTerms(requirement.expression, base, local)).every(
      (part) =>
        parts.some((one) => sameValue(one, part)) ||
        (part.kind === 'STEP' && part.ladder === local.slug && isEnsured(part.step)),
    );
  };
};

/** What a local step says on the terms of a demand. */
interface Statement {
  readonly stated: readonly Requirement[];
  /** What must be met for all of that to be. */
  readonly parts: readonly Expression[];
  /** Slugs of the local steps that it makes sure of. */
  readonly ensured: ReadonlySet<string>;
}

/** Most demands are on the same terms, so each statement is made once. */
const rememberedStatements = (local: Ladder): ((terms: Terms, step: string) => Statement) => {
  const statements = new Map<string, Statement>();
  return (terms, step) => {
    const { scope, strength, jurisdiction, respite, validFrom, validTo } = terms;
    const key = [step, scope, strength, jurisdiction, validFrom, validTo, respite?.months, respite?.roles].join();
    const statement = statements.get(key) ?? statementOn(terms, step, local);
    statements.set(key, statement);
    return statement;
  };
};

const statementOn = (terms: Terms, step: string, local: Ladder): Statement => {
  const stated = statedOn(terms, step, local);
  return {
    stated,
    parts: stated.flatMap(({ expression }) => conjunctsOf(expression)),
    ensured: ensuredSteps(terms, step, local),
  };
};

/** A local step is held to its own demands, so it stands for the step of the base. */
const inLocalTerms = (expression: Expression, base: Ladder, local: Ladder): Expression =>
  expandSteps(expression, (leaf) =>
    leaf.ladder === base.slug && has(base, leaf.step) && has(local, leaf.step)
      ? { ...leaf, ladder: local.slug }
      : undefined,
  );
