import { defineTexts } from '../language/define-texts';
import type { TitleQueueReason } from '../title-work/title-queue.generated';

const say = defineTexts(
  'titleQueueReason',
  {
    NEW: 'Ny',
    DECISION_AHEAD: 'Beslutet gäller senare',
    DECISION_ENDED: 'Beslutet har löpt ut',
    STANDARD_REPLACED: 'Standardtiteln är ersatt',
    STANDARD_ENDED: 'Standardtiteln är avslutad',
    about: {
      NEW: 'Ingen har beslutat om titeln.',
      DECISION_AHEAD: 'Beslutet börjar gälla en senare dag. Tills dess finns inget svar.',
      DECISION_ENDED: 'De dagar som beslutet gällde är förbi.',
      STANDARD_REPLACED: 'Standardtiteln som valdes har fått andra i sitt ställe.',
      STANDARD_ENDED: 'Standardtiteln som valdes används inte längre.',
    },
  },
  {
    NEW: 'New',
    DECISION_AHEAD: 'The decision begins later',
    DECISION_ENDED: 'The decision has ended',
    STANDARD_REPLACED: 'The standard title is replaced',
    STANDARD_ENDED: 'The standard title has ended',
    about: {
      NEW: 'Nobody has decided on the title.',
      DECISION_AHEAD: 'The decision begins on a later day. Until then there is no answer.',
      DECISION_ENDED: 'The days of the decision are over.',
      STANDARD_REPLACED: 'The standard title that was chosen has others in its place.',
      STANDARD_ENDED: 'The standard title that was chosen is no longer in use.',
    },
  },
);

/** Why a title waits for a decision. */
export const wordForTitleQueueReason: Readonly<Record<TitleQueueReason, string>> = {
  NEW: say('NEW'),
  DECISION_AHEAD: say('DECISION_AHEAD'),
  DECISION_ENDED: say('DECISION_ENDED'),
  STANDARD_REPLACED: say('STANDARD_REPLACED'),
  STANDARD_ENDED: say('STANDARD_ENDED'),
};

/** The same in a sentence. */
export const aboutTitleQueueReason: Readonly<Record<TitleQueueReason, string>> = {
  NEW: say('about.NEW'),
  DECISION_AHEAD: say('about.DECISION_AHEAD'),
  DECISION_ENDED: say('about.DECISION_ENDED'),
  STANDARD_REPLACED: say('about.STANDARD_REPLACED'),
  STANDARD_ENDED: say('about.STANDARD_ENDED'),
};

/** All of them. */
export const titleQueueReasons = Object.keys(wordForTitleQueueReason) as readonly TitleQueueReason[];
