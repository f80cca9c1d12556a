import { resultRows, statusOf, type ResultWords, type TitleResult } from '../../../src/web/title-work/result-rows';

const words: ResultWords = {
  label: 'Titel',
  people: 'Personer',
  fields: 'Används i',
  standard: 'Standardtitel',
  status: 'Besked',
  match: 'Träff',
  decidedOn: 'Beslutad den',
  from: 'Från',
  to: 'Till',
  statuses: { DECIDED: 'beslutad', AGREED: 'gemensam', NONE_FITS: 'ingen passar', UNDECIDED: 'inte beslutad' },
  matches: { EXACT: 'samma', CLOSE: 'nästan', BROAD: 'vidare', NARROW: 'snävare', RELATED: 'besläktad' },
};

const decided: TitleResult = {
  label: 'Bsk',
  people: 7,
  fields: ['Förskola', 'Öppen förskola'],
  resolution: {
    title: { label: 'Barnskötare' },
    codes: [
      { scheme: 'SSYK2012', code: '5311' },
      { scheme: 'AID', code: '151012' },
      { scheme: 'AID', code: '151013' },
    ],
    mapping: {
      state: 'CONFIRMED',
      match: 'CLOSE',
      decidedAt: '2026-11-21T23:30:00.000Z',
      validFrom: '2026-01-01',
      validTo: null,
    },
  },
};

const undecided: TitleResult = {
  label: 'Zzz',
  people: null,
  fields: [],
  resolution: { title: null, codes: [], mapping: null },
};

describe('the result as rows', () => {
  it('has a row for each title, and a column for each scheme that has codes', () => {
    expect(resultRows([decided, undecided], words)).toEqual([
      [
        'Titel',
        'Personer',
        'Används i',
        'Standardtitel',
        'Besked',
        'Träff',
        'AID',
        'SSYK2012',
        'Beslutad den',
        'Från',
        'Till',
      ],
      [
        'Bsk',
        '7',
        'Förskola, Öppen förskola',
        'Barnskötare',
        'beslutad',
        'nästan',
        '151012 151013',
        '5311',
        '2026-11-22',
        '2026-01-01',
        '',
      ],
      ['Zzz', '', '', '', 'inte beslutad', '', '', '', '', '', ''],
    ]);
  });

  it('tells a decision that none fits from no decision, and an agreed title from a decided one', () => {
    const title = { label: 'Barnskötare' };
    expect(statusOf({ title, mapping: { state: 'CONFIRMED' } })).toBe('DECIDED');
    expect(statusOf({ title, mapping: null })).toBe('AGREED');
    expect(statusOf({ title: null, mapping: { state: 'REJECTED' } })).toBe('NONE_FITS');
    expect(statusOf({ title: null, mapping: null })).toBe('UNDECIDED');
    // What was decided on is out of use.
    expect(statusOf({ title: null, mapping: { state: 'CONFIRMED' } })).toBe('UNDECIDED');
  });
});
