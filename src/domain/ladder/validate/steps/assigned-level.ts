import { nodesOf } from '../../../requirement/nodes';
import { finding } from '../../finding';
import type { LadderRule } from '../rule';

/** Where the employer gives the levels, a step at a level demands the assignment to it. */
export const assignedLevel: LadderRule = (ladder) => {
  if (ladder.progression !== 'ASSIGNED') return [];
  return ladder.steps.flatMap((step) => {
    const isDemanded = step.requirements.some((requirement) =>
      nodesOf(requirement.expression).some(
        ({ node }) => node.kind === 'ASSIGNMENT' && node.scale === ladder.scale && node.level === step.level,
      ),
    );
    if (step.level === undefined || isDemanded) return [];
    return [
      finding('ASSIGNED_LEVEL_NOT_DEMANDED', ['steps', step.slug, 'requirements'], {
        sv: `Trappans nivåer ges som uppdrag, men steget kräver inget uppdrag på nivån ”${step.level}”. Lägg till kravet.`,
        en: `The ladder's levels are assigned, but the step demands no assignment at the level “${step.level}”. Add the requirement.`,
      }),
    ];
  });
};
