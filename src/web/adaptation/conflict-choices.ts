import type { ConflictDecision, ConflictDecisionInput } from './adaptation-changes.generated';

/** What is chosen to hold in a conflict, and why where the base is departed from. */
export interface ConflictChoice {
  readonly decision: ConflictDecision;
  readonly reason: string;
}

/** What is chosen, by the id of the conflict. */
export type ConflictChoices = Readonly<Record<string, ConflictChoice>>;

/** A conflict, as far as choosing needs it. */
interface Conflict {
  readonly id: string;
  readonly step?: string | null;
}

/** How many of the conflicts something is chosen for. */
export const countChosen = (conflicts: readonly Conflict[], choices: ConflictChoices): number =>
  conflicts.filter(({ id }) => choices[id] !== undefined).length;

/** The choices as decisions to send, in the order of the conflicts; a choice for one that is there no more is left out. */
export const decisionsOf = (
  conflicts: readonly Conflict[],
  choices: ConflictChoices,
): readonly ConflictDecisionInput[] =>
  conflicts.flatMap(({ id }) => {
    const choice = choices[id];
    if (choice === undefined) return [];
    const reason = choice.reason.trim();
    const isExplained = choice.decision === 'KEEP_LOCAL' && reason !== '';
    return [{ conflict: id, decision: choice.decision, ...(isExplained && { reason: { sv: reason } }) }];
  });

/** The place of the conflict that a refused decision is about, by the path of the problem; undefined when it is about none. */
export const conflictOfProblem = (
  path: readonly string[],
  conflicts: readonly Conflict[],
  choices: ConflictChoices,
): number | undefined => {
  const sent = conflicts.flatMap(({ id }, index) => (choices[id] === undefined ? [] : [index]));
  const [root, first, second] = path;
  if (root === 'decisions') return sent[Number(first)];
  if (root !== 'ladder' || first !== 'steps') return undefined;
  return sent.find((index) => conflicts[index]?.step === second);
};
