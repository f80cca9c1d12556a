import { defineTexts } from '../language/define-texts';
import type { MatchType } from '../title-work/title-queue.generated';

const say = defineTexts(
  'matchType',
  {
    EXACT: 'samma sak',
    CLOSE: 'nästan samma sak',
    BROAD: 'vidare än standardtiteln',
    NARROW: 'snävare än standardtiteln',
    RELATED: 'besläktad',
  },
  {
    EXACT: 'the same',
    CLOSE: 'nearly the same',
    BROAD: 'broader than the standard title',
    NARROW: 'narrower than the standard title',
    RELATED: 'related',
  },
);

/** How an employer's title matches a standard title. */
export const wordForMatchType: Readonly<Record<MatchType, string>> = {
  EXACT: say('EXACT'),
  CLOSE: say('CLOSE'),
  BROAD: say('BROAD'),
  NARROW: say('NARROW'),
  RELATED: say('RELATED'),
};
