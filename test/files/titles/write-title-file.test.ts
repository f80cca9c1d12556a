import type { Alignment } from '../../../src/domain/alignment/alignment';
import { writeTitleFile } from '../../../src/files/titles/write-title-file';
import { title } from '../../support/builders/ladder-builder';
import { role } from '../../support/builders/qualification';
import { readTitles } from '../../support/title-files';
import { openedSheet, textsIn } from '../../support/workbooks';

const assistant: Alignment['candidates'][number] = {
  title: title('elevassistent', { label: 'Elevassistent' }),
  role: { ...role('elevassistent', 'skola'), name: { sv: 'Elevassistent', en: 'Student assistant' } },
  match: 'NARROW',
  confidence: 0.935,
  codes: [
    { scheme: 'AF_SSYK', code: '5312', match: 'BROAD' },
    { scheme: 'JOBTECH', code: 'abcd_efg_hij', match: 'EXACT' },
    { scheme: 'SSYK2012', code: '9999', match: 'BROAD' },
    { scheme: 'AID', code: '207023', match: 'CLOSE' },
    { scheme: 'ISCO08', code: '8888', match: 'BROAD' },
  ],
  because: [
    { sv: 'Förkortningen ass.', en: 'The abbreviation ass.' },
    { sv: 'Förled elev.', en: 'First part elev.' },
  ],
};
const resource = { ...assistant, title: title('resurspedagog', { label: 'Resurspedagog' }), confidence: 0.2 };

const list = {
  columns: ['titel', 'antal'],
  rows: [
    { row: 2, cells: ['elevass', '3'] },
    { row: 3, cells: ['=1+1', '007'] },
    { row: 4, cells: ['Summa', '10'] },
  ],
};
const alignments: ReadonlyMap<number, Alignment> = new Map<number, Alignment>([
  [2, { label: 'elevass', status: 'SUGGESTED', candidates: [assistant, resource] }],
  [3, { label: '=1+1', status: 'UNKNOWN', candidates: [] }],
]);

const csv = (language: 'SV' | 'EN'): readonly string[] =>
  new TextDecoder().decode(writeTitleFile(list, alignments, { format: 'csv', language })).split('\r\n');

describe('a list that has been aligned', () => {
  it('is written with its own columns first and the answers after them', () => {
    expect(csv('SV')).toEqual([
      'titel;antal;status;standardtitel;roll;matchning;säkerhet;motivering;andra förslag;SSYK 2012;SSYK (AF);JobTech-kod;föreslagen AID',
      'elevass;3;förslag;Elevassistent;Elevassistent;snävare;"0,94";Förkortningen ass. Förled elev.;"Resurspedagog (0,20)";9999;5312;abcd_efg_hij;207023',
      "'=1+1;007;okänd;;;;;;;;;;",
      'Summa;10;;;;;;;;;;;',
      '',
    ]);
    expect(csv('EN')[1]).toBe(
      'elevass;3;suggested;Elevassistent;Student assistant;narrower;0.94;The abbreviation ass. First part elev.;Resurspedagog (0.20);9999;5312;abcd_efg_hij;207023',
    );
  });

  it('opens in Excel with Swedish settings: semicolons, and UTF-8 with a byte order mark', () => {
    const bytes = writeTitleFile(list, alignments, { format: 'csv', language: 'SV' });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('is the same as a workbook, with numbers as numbers and no formula', async () => {
    const sheet = await openedSheet(writeTitleFile(list, alignments, { format: 'xlsx', language: 'SV' }));
    expect(textsIn(sheet).slice(0, 2)).toEqual([
      csv('SV')[0]?.split(';'),
      [
        ...['elevass', '3', 'förslag', 'Elevassistent', 'Elevassistent', 'snävare', '0.94'],
        ...['Förkortningen ass. Förled elev.', 'Resurspedagog (0,20)', '9999', '5312', 'abcd_efg_hij', '207023'],
      ],
    ]);
    expect(['A3', 'B2', 'B3', 'G2'].map((cell) => sheet.getCell(cell).value)).toEqual(['=1+1', 3, '007', 0.94]);
    expect(sheet.getCell('G2').numFmt).toBe('0.00');
  });

  it.each(['csv', 'xlsx'] as const)('can be read again as %s', (format) => {
    const written = writeTitleFile(list, alignments, { format, language: 'SV' });
    expect(readTitles(written).titles.map(({ label, people, aid }) => [label, people, aid])).toEqual([
      ['elevass', '3', ''],
      ['=1+1', '007', ''],
    ]);
  });
});
