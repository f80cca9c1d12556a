import { nodesOf } from '../../requirement/nodes';
import { omit } from '../../omit';
import type { Requirement } from '../../requirement/requirement';
import { demandsOf } from '../cumulative';
import type { Ladder } from '../ladder';
import type { Step } from '../step';

/** A demand of a step of the base that the local ladder is held to. */
export interface Demanded {
  readonly requirement: Requirement;
  /** Slug of the step that states it: the step itself, or an earlier one that must still be fulfilled. */
  readonly statedBy: string;
  /** True where the ladder adds it because it is cumulative: no requirement states it. */
  readonly isImplied: boolean;
}

/**
 * All that a step demands: what it states, what a cumulative ladder adds, and what the law demands of earlier steps
 * that must still be fulfilled.
 */
export const demandedOf = (step: Step, ladder: Ladder): readonly Demanded[] => [
  ...demandsOf(ladder, step.slug).map((requirement) => ({
    requirement,
    statedBy: step.slug,
    isImplied: !step.requirements.includes(requirement),
  })),
  ...earlierSteps(step.slug, ladder).flatMap((slug) =>
    statedBy(slug, ladder)
      .filter((requirement) => isLegal(requirement) && isForFulfilment(requirement))
      .map((requirement) => ({
        // To be on an earlier step is a condition to enter this one, and respite in the role of that one is none in this.
        requirement: { ...omit(requirement, 'respite'), scope: 'ENTER_STEP' as const },
        statedBy: slug,
        isImplied: false,
      })),
  ),
];

/** True for what must be met and has a legal basis. */
export const isLegal = ({ strength, legalBasis }: Requirement): boolean =>
  strength === 'MANDATORY' && legalBasis !== undefined;

const statedBy = (slug: string, { steps }: Ladder): readonly Requirement[] =>
  steps.find((step) => step.slug === slug)?.requirements ?? [];

const isForFulfilment = ({ strength, scope }: Requirement): boolean =>
  strength === 'MANDATORY' && (scope === 'ENTER_STEP' || scope === 'USE_TITLE');

/** Slugs of the steps of the ladder that the step demands, directly or by way of another. */
const earlierSteps = (slug: string, ladder: Ladder): readonly string[] => {
  const found = new Set([slug]);
  for (const one of found) for (const earlier of namedSteps(one, ladder)) found.add(earlier);
  return [...found].filter((one) => one !== slug);
};

const namedSteps = (slug: string, ladder: Ladder): readonly string[] =>
  demandsOf(ladder, slug)
    .filter(isForFulfilment)
    .flatMap(({ expression }) => nodesOf(expression))
    .flatMap(({ node }) => (node.kind === 'STEP' && node.ladder === ladder.slug ? [node.step] : []));
