import type { Expression } from '../../requirement/expression';
import type { Requirement } from '../../requirement/requirement';
import { endsNoLaterThan } from '../../requirement/respite';
import { contains, type Validity } from '../../time/validity';
import { demandsOf, fulfilmentDemands } from '../cumulative';
import type { Ladder } from '../ladder';

/** The end to which something is demanded, how bindingly, where and when, and with what respite. */
export type Terms = Pick<Requirement, 'scope' | 'strength' | 'jurisdiction' | 'respite' | keyof Validity>;

/** The requirements of the step that hold on the terms: all the while, for the same end, at least as bindingly and soon. */
export const statedOn = (terms: Terms, step: string, ladder: Ladder): readonly Requirement[] =>
  demandsOf(ladder, step).filter(
    (one) =>
      one.scope === terms.scope &&
      (one.strength === 'MANDATORY' || terms.strength !== 'MANDATORY') &&
      endsNoLaterThan(one.respite, terms.respite) &&
      holdsThroughout(one, terms),
  );

/**
 * Slugs of the steps of the ladder that whoever meets what the step states on the terms is sure to fulfil, as far as
 * its requirements say so in so many words, directly or by way of another step.
 */
export const ensuredSteps = (terms: Terms, step: string, ladder: Ladder): ReadonlySet<string> => {
  const ensured = new Set(stepsStated(statedOn(terms, step, ladder), ladder));
  // A step that is found on the way is gone through in its turn.
  for (const earlier of ensured) {
    const stated = fulfilmentDemands(ladder, earlier).filter((one) => holdsThroughout(one, terms));
    for (const found of stepsStated(stated, ladder)) ensured.add(found);
  }
  return ensured;
};

/** What must all be met for the expression to be. */
export const conjunctsOf = (expression: Expression): readonly Expression[] =>
  expression.kind === 'ALL_OF' ? expression.of.flatMap(conjunctsOf) : [expression];

const holdsThroughout = (requirement: Requirement, terms: Terms): boolean =>
  (requirement.jurisdiction === undefined || requirement.jurisdiction === terms.jurisdiction) &&
  contains(requirement, terms);

const stepsStated = (requirements: readonly Requirement[], { slug }: Ladder): readonly string[] =>
  requirements
    .flatMap(({ expression }) => conjunctsOf(expression))
    .flatMap((part) => (part.kind === 'STEP' && part.ladder === slug ? [part.step] : []));
