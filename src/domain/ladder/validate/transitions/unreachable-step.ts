import { finding, type Finding } from '../../finding';
import type { Ladder } from '../../ladder';
import { levelRank } from '../level-rank';
import { loops, reach, type Neighbours } from '../graph';
import type { LadderReferences } from '../references';
import type { LadderRule } from '../rule';
import { englishList, swedishList } from '../wording';
import { advancesOf } from './advances';

/**
 * Somebody must be able to get to every step. A ladder is entered at a step that no transition other than a
 * LATERAL one leads to, unless the step stands above another step of its own role: who has the role begins
 * lower. So siblings without transitions are entries each on their own (Malmö's lärarassistent and
 * elevkoordinator), while a higher level that no transition leads to is a fault, and so is a group of steps
 * that lead only to each other. The group's first step is reported, not the steps further on, and not a loop
 * of ADVANCE, which has its own finding. Where the ladder says that something is unknown, the missing
 * transition may be just that, and the finding is a warning.
 */
export const unreachableStep: LadderRule = (ladder, references) => {
  const next = destinations(ladder);
  const reached = reach(entries(ladder, references), next);
  const left = ladder.steps.map((step) => step.slug).filter((slug) => !reached.has(slug));
  return firstGroups(left, next)
    .filter((group) => loops(group, advancesOf(ladder)).length === 0)
    .map((group) => unreachable(ladder, group));
};

const destinations =
  (ladder: Ladder): Neighbours =>
  (step) =>
    ladder.transitions.flatMap(({ from, to }) => (from === step ? [to] : []));

const entries = (ladder: Ladder, references: LadderReferences): readonly string[] => {
  const ledTo = new Set(
    ladder.transitions.flatMap(({ from, to, kind }) => (kind === 'LATERAL' || from === to ? [] : [to])),
  );
  return ladder.steps
    .filter((step) => {
      const rank = levelRank(ladder, step, references) ?? 0;
      const isBelow = (other: typeof step): boolean =>
        other.role === step.role && (levelRank(ladder, other, references) ?? rank) < rank;
      return !ledTo.has(step.slug) && !ladder.steps.some(isBelow);
    })
    .map((step) => step.slug);
};

/** The groups of steps that reach each other and that no other of the steps leads to. */
const firstGroups = (steps: readonly string[], next: Neighbours): readonly (readonly string[])[] => {
  const onwards = new Map(steps.map((step) => [step, reach([step], next)]));
  const leadingTo = (step: string): readonly string[] => steps.filter((other) => onwards.get(other)?.has(step));
  return steps.flatMap((step) => {
    const group = leadingTo(step);
    const isFirst = group.every((other) => onwards.get(step)?.has(other));
    return isFirst && group[0] === step ? [group] : [];
  });
};

const unreachable = (ladder: Ladder, group: readonly string[]): Finding => {
  const [place, together] = [['steps', group[0] ?? ''], group.length > 1];
  const swedish = together
    ? `Stegen ${swedishList(group)} leder bara till varandra.`
    : `Ingen väg leder till steget ${swedishList(group)}, och rollen har en lägre nivå.`;
  const english = together
    ? `The steps ${englishList(group)} lead only to each other.`
    : `No transition leads to the step ${englishList(group)}, and its role has a lower level.`;
  return ladder.unknowns.length > 0
    ? finding('STEP_WAY_UNKNOWN', place, {
        sv: `${swedish} Se efter att vägen dit hör till det som trappan anger som okänt.`,
        en: `${english} Check that the way there is among what the ladder states as unknown.`,
      })
    : finding('STEP_UNREACHABLE', place, {
        sv: `${swedish} Lägg till en väg dit, eller ange vad som är okänt.`,
        en: `${english} Add a transition to it, or state what is unknown.`,
      });
};
