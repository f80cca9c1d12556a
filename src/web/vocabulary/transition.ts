import { defineTexts } from '../language/define-texts';
import type { TransitionKind } from '../staircase/staircase.generated';

const say = defineTexts(
  'transition',
  {
    ADVANCE: 'Uppåt',
    LATERAL: 'I sidled',
    SPECIALIZE: 'Specialisera sig',
    LEAD: 'Leda',
    about: {
      ADVANCE: 'Till ett högre steg.',
      LATERAL: 'Till ett annat yrke på liknande nivå.',
      SPECIALIZE: 'In på ett spår för specialister.',
      LEAD: 'In på ett spår för ledare.',
    },
  },
  {
    ADVANCE: 'Up',
    LATERAL: 'Sideways',
    SPECIALIZE: 'Specialise',
    LEAD: 'Lead',
    about: {
      ADVANCE: 'To a higher step.',
      LATERAL: 'To another role at a like level.',
      SPECIALIZE: 'Into a specialist track.',
      LEAD: 'Into a leading track.',
    },
  },
);

/** What a kind of way between steps is called. */
export const wordForTransition: Readonly<Record<TransitionKind, string>> = {
  ADVANCE: say('ADVANCE'),
  LATERAL: say('LATERAL'),
  SPECIALIZE: say('SPECIALIZE'),
  LEAD: say('LEAD'),
};

/** Where a kind of way between steps leads, in a sentence. */
export const aboutTransition: Readonly<Record<TransitionKind, string>> = {
  ADVANCE: say('about.ADVANCE'),
  LATERAL: say('about.LATERAL'),
  SPECIALIZE: say('about.SPECIALIZE'),
  LEAD: say('about.LEAD'),
};
