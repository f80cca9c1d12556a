import type { ResultWords } from '../../title-work/result-rows';
import { wordForMatchType } from '../../vocabulary/match-type';
import { say } from './titles-texts';

/** The headings of the file with the result, and its words, in the language of the page. */
export const resultWords: ResultWords = {
  label: say('list.label'),
  people: say('list.people'),
  fields: say('list.fields'),
  standard: say('list.standard'),
  status: say('list.status'),
  match: say('download.match'),
  decidedOn: say('download.decidedOn'),
  from: say('download.from'),
  to: say('download.to'),
  statuses: {
    DECIDED: say('status.DECIDED'),
    AGREED: say('status.AGREED'),
    NONE_FITS: say('status.NONE_FITS'),
    UNDECIDED: say('status.UNDECIDED'),
  },
  matches: wordForMatchType,
};
