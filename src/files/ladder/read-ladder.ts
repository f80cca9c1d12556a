import type { LooseningReason } from '../../domain/ladder/adaptation/loosening-reason';
import type { Ladder } from '../../domain/ladder/ladder';
import type { Step } from '../../domain/ladder/step';
import { readOptionalText, readRequirement, readText } from '../read-parts';
import type { Written } from '../written';

/** The ladder that a valid file holds. */
export const readLadder = ({ looseningReasons, ...written }: Written<Ladder>): Ladder => ({
  ...written,
  name: readText(written.name),
  steps: written.steps.map(readStep),
  unknowns: written.unknowns.map(readText),
  notes: written.notes.map(readText),
  ...(looseningReasons && { looseningReasons: looseningReasons.map(readLooseningReason) }),
});

const readLooseningReason = ({ reason, ...place }: Written<LooseningReason>): LooseningReason => ({
  ...place,
  reason: readText(reason),
});

const readStep = ({ description, ...step }: Written<Step>): Step => ({
  ...step,
  ...readOptionalText('description', description),
  requirements: step.requirements.map(readRequirement),
});
