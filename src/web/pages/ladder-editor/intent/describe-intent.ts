import { defineTexts } from '../../../language/define-texts';
import type { EditedLadderFragment } from '../edited-ladder.generated';
import type { Intent } from './intent';
import { nameOfStepIn } from '../../../staircase/name-in-draft';

const say = defineTexts(
  'intent',
  {
    ADD_STEP: 'Lade till steget {{step}}',
    CHANGE_STEP: 'Ändrade steget {{step}}',
    RENAME_STEP: 'Gav steget {{step}} ett annat kortnamn: {{slug}}',
    REMOVE_STEP: 'Tog bort steget {{step}}',
    MOVE_STEP: 'Flyttade steget {{step}}',
    CONNECT: 'Lade till vägen {{from}} → {{to}}',
    CHANGE_WAY: 'Ändrade vägen {{from}} → {{to}}',
    DISCONNECT: 'Tog bort vägen {{from}} → {{to}}',
    ADD_DEMAND: 'Lade till ett krav på {{step}}',
    CHANGE_DEMAND: 'Ändrade ett krav på {{step}}',
    REMOVE_DEMAND: 'Tog bort ett krav från {{step}}',
    MOVE_DEMAND: 'Flyttade ett krav på {{step}}',
    CHANGE_LADDER: 'Ändrade uppgifterna om trappan',
  },
  {
    ADD_STEP: 'Added the step {{step}}',
    CHANGE_STEP: 'Changed the step {{step}}',
    RENAME_STEP: 'Gave the step {{step}} another slug: {{slug}}',
    REMOVE_STEP: 'Removed the step {{step}}',
    MOVE_STEP: 'Moved the step {{step}}',
    CONNECT: 'Added the way {{from}} → {{to}}',
    CHANGE_WAY: 'Changed the way {{from}} → {{to}}',
    DISCONNECT: 'Removed the way {{from}} → {{to}}',
    ADD_DEMAND: 'Added a requirement to {{step}}',
    CHANGE_DEMAND: 'Changed a requirement of {{step}}',
    REMOVE_DEMAND: 'Removed a requirement from {{step}}',
    MOVE_DEMAND: 'Moved a requirement of {{step}}',
    CHANGE_LADDER: 'Changed the facts about the ladder',
  },
);

/** What was done, or is to be, in a line. */
export const describeIntent = (ladder: EditedLadderFragment, intent: Intent): string => {
  const name = (slug: string) => nameOfStepIn(ladder, slug);
  if (intent.kind === 'CHANGE_LADDER') return say(intent.kind);
  if ('from' in intent) return say(intent.kind, { from: name(intent.from), to: name(intent.to) });
  return say(intent.kind, { step: name(intent.step), ...(intent.kind === 'RENAME_STEP' && { slug: intent.slug }) });
};
