import { demandsOf } from '../domain/ladder/cumulative';
import { revisionKey, type Ladder, type LadderReference } from '../domain/ladder/ladder';
import type { Step } from '../domain/ladder/step';
import type { Transition } from '../domain/ladder/transition';
import type { StepLeaf } from '../domain/requirement/expression';
import { placeRequirement, type PlacedRequirement } from './placed-requirement';

/** One revision of a ladder in the catalog. */
export interface PlacedLadder extends Ladder {
  /** Slug and revision: `goteborg-levla@1`. */
  readonly key: string;
  /** The revision as it was published, to compare with others. */
  readonly published: Ladder;
  readonly steps: readonly PlacedStep[];
  readonly transitions: readonly PlacedTransition[];
}

/** A step that knows its ladder. Its requirements include what a cumulative ladder implies. */
export interface PlacedStep extends Step {
  /** The ladder's key and the step's slug: `goteborg-levla@1/underskoterska-bas`. */
  readonly key: string;
  readonly ladderKey: string;
  readonly requirements: readonly PlacedRequirement[];
  /** The requirements that the ladder states itself, in its order, without what a cumulative ladder implies. */
  readonly statedRequirements: readonly PlacedRequirement[];
}

/** A transition by the keys of its steps. */
export interface PlacedTransition extends Transition {
  readonly fromKey: string;
  readonly toKey: string;
}

/** The revision that the key names; one with the number NaN, which there is none of, when it is no key of a revision. */
export const referenceOfKey = (key: string): LadderReference => {
  const [slug = '', revision] = key.split('@');
  return { slug, revision: Number(revision) };
};

/** The key of a step in a revision. */
const stepKey = (ladderKey: string, step: string): string => `${ladderKey}/${step}`;

/** Places a revision with its steps and transitions. */
export const placeLadder = (ladder: Ladder): PlacedLadder => {
  const ladderKey = revisionKey(ladder);
  const ownStep = (leaf: StepLeaf): string | undefined =>
    leaf.ladder === ladder.slug ? stepKey(ladderKey, leaf.step) : undefined;
  const steps = ladder.steps.map((step) => {
    const key = stepKey(ladderKey, step.slug);
    const requirements = demandsOf(ladder, step.slug).map((requirement) => placeRequirement(requirement, key, ownStep));
    const stated = new Set(step.requirements.map(({ slug }) => slug));
    const statedRequirements = requirements.filter(({ slug }) => stated.has(slug));
    return { ...step, key, ladderKey, requirements, statedRequirements };
  });
  const transitions = ladder.transitions.map((transition) => ({
    ...transition,
    fromKey: stepKey(ladderKey, transition.from),
    toKey: stepKey(ladderKey, transition.to),
  }));
  return { ...ladder, key: ladderKey, published: ladder, steps, transitions };
};
