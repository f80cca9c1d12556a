import { defineTexts } from '../language/define-texts';
import type { MatchType } from '../title-work/title-queue.generated';

const say = defineTexts(
  'matchType',
  {
    EXACT: 'samma sak',
    CLOSE: 'nästan samma sak',
    BROAD: 'titeln säger mer än standardtiteln',
    NARROW: 'titeln säger mindre än standardtiteln',
    RELATED: 'besläktad',
  },
  {
    EXACT: 'the same',
    CLOSE: 'nearly the same',
    BROAD: 'says more than the standard title',
    NARROW: 'says less than the standard title',
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
