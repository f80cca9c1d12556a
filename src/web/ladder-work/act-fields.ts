import type { LadderAct } from './ladder-acts';
import type { ActFields } from './use-ladder-acts';

/** Nothing is filled in. */
export const noActFields: ActFields = {
  body: '',
  date: '',
  reference: '',
  validFrom: '',
  validTo: '',
  lastDay: '',
  members: 'READ',
};

/** True where what the act needs is filled in. */
export const isFilledIn = (act: LadderAct, { body, date, validFrom }: ActFields): boolean =>
  act !== 'publish' || (body.trim() !== '' && date !== '' && validFrom !== '');
