import { defineTexts } from '../language/define-texts';
import type { TitleKind } from './title-kind.generated';

const say = defineTexts(
  'titleKind',
  {
    STANDARD: 'Standardtitel',
    ALTERNATIVE: 'Annat namn',
    LOCAL: 'Lokal titel',
    FORMER: 'Tidigare titel',
    about: {
      STANDARD: 'Den titel som gäller gemensamt.',
      ALTERNATIVE: 'Andra ord för samma yrke.',
      LOCAL: 'En arbetsgivares egen titel.',
      FORMER: 'Används inte längre, men kan stå i äldre papper.',
    },
  },
  {
    STANDARD: 'Standard title',
    ALTERNATIVE: 'Another name',
    LOCAL: 'Local title',
    FORMER: 'Former title',
    about: {
      STANDARD: 'The title that all share.',
      ALTERNATIVE: 'Other words for the same role.',
      LOCAL: 'An employer’s own title.',
      FORMER: 'No longer in use, but older papers may have it.',
    },
  },
);

/** What a kind of title is called. */
export const wordForTitleKind: Readonly<Record<TitleKind, string>> = {
  STANDARD: say('STANDARD'),
  ALTERNATIVE: say('ALTERNATIVE'),
  LOCAL: say('LOCAL'),
  FORMER: say('FORMER'),
};

/** What a kind of title means, in a sentence. */
export const aboutTitleKind: Readonly<Record<TitleKind, string>> = {
  STANDARD: say('about.STANDARD'),
  ALTERNATIVE: say('about.ALTERNATIVE'),
  LOCAL: say('about.LOCAL'),
  FORMER: say('about.FORMER'),
};
