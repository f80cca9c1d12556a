import type { Expression } from '../../../requirement/expression';
import { fulfilmentDemands } from '../../cumulative';
import { finding } from '../../finding';
import { nodesOf } from '../../../requirement/nodes';
import { loops } from '../graph';
import type { LadderReferences } from '../references';
import type { LadderRule } from '../rule';

/**
 * A step never presupposes itself, directly or through other steps, of this ladder or another. A loop that
 * follows only from ADVANCE in a cumulative ladder is reported as such a loop.
 */
export const stepLoop: LadderRule = (ladder, references) =>
  loops(
    ladder.steps.map((step) => address(ladder.slug, step.slug)),
    (node) => presupposed(node, references),
  )
    .filter((loop) => loop.some((node, index) => states(node, loop[index + 1] ?? loop[0], references)))
    .map((loop) => {
      const way = [...loop, loop[0]].join(' → ');
      return finding('STEP_LOOP', ['steps', stepIn(loop[0] ?? '')], {
        sv: `Stegen förutsätter varandra i en slinga: ${way}. Ta bort ett av kraven på ett annat steg.`,
        en: `The steps presuppose each other in a loop: ${way}. Remove one of the demands for another step.`,
      });
    });

const address = (ladder: string, step: string): string => `${ladder}/${step}`;
const ladderIn = (node: string): string => node.slice(0, node.lastIndexOf('/'));
const stepIn = (node: string): string => node.slice(node.lastIndexOf('/') + 1);

/** The steps that must be fulfilled, or may have to be, for the step to be. */
const presupposed = (node: string, references: LadderReferences): readonly string[] => {
  const ladder = references.ladder(ladderIn(node));
  if (ladder === undefined) return [];
  return fulfilmentDemands(ladder, stepIn(node)).flatMap((requirement) => stepsNamed(requirement.expression));
};

/** True when the step's own requirements, not the rule of a cumulative ladder, name the other step. */
const states = (node: string, other: string | undefined, references: LadderReferences): boolean => {
  const step = references.ladder(ladderIn(node))?.steps.find((one) => one.slug === stepIn(node));
  return (step?.requirements ?? []).some((requirement) =>
    stepsNamed(requirement.expression).some((named) => named === other),
  );
};

const stepsNamed = (expression: Expression): readonly string[] =>
  nodesOf(expression).flatMap(({ node }) => (node.kind === 'STEP' ? [address(node.ladder, node.step)] : []));
