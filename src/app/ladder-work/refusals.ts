import type { LadderStatus } from '../../domain/ladder/ladder';
import type { LocalizedText } from '../../domain/text/language';
import { refused, type Refused } from '../mutation/outcome';

/** The same for a ladder that does not exist and for one that belongs to others, so that neither can be told. */
export const noSuchLadder: Refused = refused({
  code: 'NOT_FOUND',
  path: ['ladder'],
  sv: 'Det finns ingen sådan trappa som du får arbeta med.',
  en: 'There is no such ladder that you may work on.',
});

/** The viewer sees the draft but may not do this with it. */
export const notYourPart: Refused = refused({
  code: 'NOT_ALLOWED',
  path: ['ladder'],
  sv: 'Du får läsa trappan men inte göra det här med den.',
  en: 'You may read the ladder but not do this with it.',
});

/** The revision has no draft, or is not the newest. */
export const notInWork: Refused = refused({
  code: 'WRONG_STATUS',
  path: ['ladder'],
  sv: 'Revisionen är inget utkast. Ändra trappans senaste revision, så öppnas ett utkast.',
  en: "The revision is no draft. Edit the ladder's newest revision to open one.",
});

const statusNames: Readonly<Record<LadderStatus, Required<LocalizedText>>> = {
  DRAFT: { sv: 'ett utkast', en: 'a draft' },
  IN_REVIEW: { sv: 'under granskning', en: 'in review' },
  APPROVED: { sv: 'godkänd', en: 'approved' },
  PUBLISHED: { sv: 'publicerad', en: 'published' },
  RETIRED: { sv: 'avslutad', en: 'retired' },
};

/** The revision is not where it would have to be in its life; says what to do about it. */
export const wrongStatus = (status: LadderStatus, advice: Required<LocalizedText>): Refused =>
  refused({
    code: 'WRONG_STATUS',
    path: ['ladder'],
    sv: `Revisionen är ${statusNames[status].sv}. ${advice.sv}`,
    en: `The revision is ${statusNames[status].en}. ${advice.en}`,
  });
