import { importLocalTitles } from '../../../../src/domain/title/mapping/local-title-import';
import { mergeTitleRows } from '../../../../src/domain/title/mapping/merge-title-rows';

const earlier = '2026-01-01T12:00:00.000Z';
const now = '2026-06-01T12:00:00.000Z';

const listed = (...labels: readonly string[]) => labels.map((label) => ({ label, people: 2, fields: [] }));
const stored = (label: string, parts: object = {}) => ({
  organization: '1480',
  label,
  people: 2,
  fields: [],
  importedAt: earlier,
  ...parts,
});

describe('a list that takes the place of the one before', () => {
  it('adds, changes, keeps, loses and gets back titles, by what they are called but for case and signs', () => {
    const before = [
      stored('Kock'),
      stored('Usk natt'),
      stored('Vaktmästare'),
      stored('Elevass', { vanishedAt: earlier }),
      stored('Borta', { vanishedAt: earlier }),
    ];
    expect(importLocalTitles('1480', listed('KOCK', 'Usk natt', 'Elevass', 'Lärare'), before, now)).toEqual({
      added: [stored('Lärare', { importedAt: now })],
      changed: [stored('KOCK')],
      unchanged: [stored('Usk natt')],
      vanished: [stored('Vaktmästare', { vanishedAt: now })],
      returned: [stored('Elevass')],
    });
  });

  it('changes a title that other people have', () => {
    const { changed, unchanged } = importLocalTitles('1480', listed('Kock'), [stored('Kock', { people: 3 })], now);
    expect({ changed, unchanged }).toEqual({ changed: [stored('Kock')], unchanged: [] });
  });
});

describe('the rows of a list', () => {
  it('become one title where the label is the same, with the people of all and its last spelling', () => {
    expect(
      mergeTitleRows([
        { label: 'USK', people: 3, field: 'Hemtjänst' },
        { label: 'Kock' },
        { label: 'Usk', people: 9, field: 'Särskilt boende', aid: '207011' },
        { label: 'usk' },
      ]),
    ).toEqual([
      { label: 'usk', people: 12, fields: ['Särskilt boende', 'Hemtjänst'], aid: '207011' },
      { label: 'Kock', fields: [] },
    ]);
  });

  it('count as people where none gives a count and some are wholly alike', () => {
    const rows = [
      { label: 'Usk', field: 'Hemtjänst' },
      { label: 'Usk', field: 'Natt' },
      { label: 'usk', field: 'Natt' },
    ];
    expect(mergeTitleRows(rows)).toEqual([{ label: 'usk', people: 3, fields: ['Natt', 'Hemtjänst'] }]);
    expect(mergeTitleRows(rows.slice(1))).toEqual([{ label: 'usk', people: 2, fields: ['Natt'] }]);
  });

  it('do not count as people where each unit has a row of its own', () => {
    const rows = [
      { label: 'Usk', field: 'Hemtjänst' },
      { label: 'Usk', field: 'Natt' },
    ];
    expect(mergeTitleRows(rows)).toEqual([{ label: 'Usk', fields: ['Hemtjänst', 'Natt'] }]);
  });
});
