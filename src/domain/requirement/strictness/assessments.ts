import type { CompetenceLeaf } from '../expression';
import type { Knowledge } from '../knowledge';

/**
 * Can these competences be held and those not? The least assessment that meets a demand gives exactly the
 * proficiency that it asks for, and that meets every lower demand on the same competence.
 */
export const possibleAssessments = (
  held: readonly CompetenceLeaf[],
  denied: readonly CompetenceLeaf[],
  knowledge: Knowledge,
): boolean =>
  held.every(
    (demand) =>
      leastProficiency(demand) <= highestProficiency(demand, knowledge) &&
      !denied.some(
        (other) => other.competence === demand.competence && leastProficiency(other) <= leastProficiency(demand),
      ),
  );

/** Proficiencies are whole and start at 1. */
const leastProficiency = (leaf: CompetenceLeaf): number => Math.max(1, Math.ceil(leaf.proficiency));

/** What an assessment can give at most; no limit where the competence is unknown. */
const highestProficiency = (leaf: CompetenceLeaf, knowledge: Knowledge): number =>
  knowledge.competence(leaf.competence)?.proficiencies ?? Infinity;
