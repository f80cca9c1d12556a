import { finding } from '../../finding';
import type { LadderRule } from '../rule';

/** A ladder without steps says why: something must be unknown. */
export const emptyLadder: LadderRule = (ladder) =>
  ladder.steps.length > 0 || ladder.unknowns.length > 0
    ? []
    : [
        finding('EMPTY_LADDER', ['steps'], {
          sv: 'Trappan har inga steg. Lägg till steg, eller ange vad som är okänt.',
          en: 'The ladder has no steps. Add steps, or state what is unknown.',
        }),
      ];
