import { defineTexts } from '../language/define-texts';
import type { AlignmentStatus } from '../title-work/title-queue.generated';

const say = defineTexts(
  'alignmentStatus',
  {
    RESOLVED: 'Säker',
    SUGGESTED: 'Föreslagen',
    AMBIGUOUS: 'Tvetydig',
    UNKNOWN: 'Okänd',
    about: {
      RESOLVED: 'Ett enda svar, som är säkert nog att spara.',
      SUGGESTED: 'En trolig gissning som någon behöver besluta om.',
      AMBIGUOUS: 'Titeln kan betyda flera saker. Varje förslag säger vad som avgör.',
      UNKNOWN: 'Ingen standardtitel ligger nära.',
    },
  },
  {
    RESOLVED: 'Certain',
    SUGGESTED: 'Suggested',
    AMBIGUOUS: 'Ambiguous',
    UNKNOWN: 'Unknown',
    about: {
      RESOLVED: 'One answer, safe to store.',
      SUGGESTED: 'A likely guess that somebody needs to decide on.',
      AMBIGUOUS: 'The title may mean several things. Each suggestion says what decides.',
      UNKNOWN: 'No standard title comes near.',
    },
  },
);

/** How sure it is what a title stands for. */
export const wordForAlignmentStatus: Readonly<Record<AlignmentStatus, string>> = {
  RESOLVED: say('RESOLVED'),
  SUGGESTED: say('SUGGESTED'),
  AMBIGUOUS: say('AMBIGUOUS'),
  UNKNOWN: say('UNKNOWN'),
};

/** What that means, in a sentence. */
export const aboutAlignmentStatus: Readonly<Record<AlignmentStatus, string>> = {
  RESOLVED: say('about.RESOLVED'),
  SUGGESTED: say('about.SUGGESTED'),
  AMBIGUOUS: say('about.AMBIGUOUS'),
  UNKNOWN: say('about.UNKNOWN'),
};

/** All of them, the surest first. */
export const alignmentStatuses = Object.keys(wordForAlignmentStatus) as readonly AlignmentStatus[];
