import { defineTexts } from '../language/define-texts';
import type { LadderStatus } from '../ladder-work/ladder-life.generated';

const say = defineTexts(
  'ladderStatus',
  {
    DRAFT: 'Utkast',
    IN_REVIEW: 'På granskning',
    APPROVED: 'Godkänd',
    PUBLISHED: 'Publicerad',
    RETIRED: 'Avslutad',
  },
  { DRAFT: 'Draft', IN_REVIEW: 'In review', APPROVED: 'Approved', PUBLISHED: 'Published', RETIRED: 'Retired' },
);

/** Where in its life a revision is, in words. */
export const wordForLadderStatus: Readonly<Record<LadderStatus, string>> = {
  DRAFT: say('DRAFT'),
  IN_REVIEW: say('IN_REVIEW'),
  APPROVED: say('APPROVED'),
  PUBLISHED: say('PUBLISHED'),
  RETIRED: say('RETIRED'),
};

/** The colour that goes with the word. */
export const colorForLadderStatus = {
  DRAFT: 'neutral',
  IN_REVIEW: 'info',
  APPROVED: 'moss',
  PUBLISHED: 'success',
  RETIRED: 'neutral',
} as const satisfies Record<LadderStatus, string>;
