import { readTitleRow, type TitleRow } from '../../../../src/domain/title/mapping/title-row';
import { titleRowProblems } from '../../../../src/domain/title/mapping/title-row-problems';

const row = (parts: Partial<TitleRow>): TitleRow => ({ row: 2, label: 'Undersköterska', ...parts });
const columns = (parts: Partial<TitleRow>) => titleRowProblems(row(parts)).map(({ column }) => column);

describe('a row of a list of titles', () => {
  it.each<Partial<TitleRow>>([
    { label: 'Undersköterska 75 %, avd 3' },
    { label: 'x'.repeat(200) },
    { people: '' },
    { people: ' 1 000 000 ' },
    { people: 0 },
    { field: ' ' },
    { aid: ' 207011 ' },
    { label: 'Avd 20260101-12' },
    { label: 'Projekt 2026-01-01' },
  ])('is sound: %p', (parts) => {
    expect(columns(parts)).toEqual([]);
  });

  it.each<[TitleRow['label']]>([
    [''],
    [' \u00a0 '],
    ['75 %'],
    ['x'.repeat(201)],
    ['Usk\u202E'],
    ['Usk 19800229-1234'],
    ['Usk 800229-1234'],
    ['198002291234'],
    ['Usk 800229 1234'],
    ['Usk 800289+1234'],
  ])('has a title that cannot be used: %p', (label) => {
    expect(columns({ label })).toEqual(['label']);
  });

  it('has a count that is no whole number or too large, a code that is none, and a field with a personal number', () => {
    expect(['-1', '1,5', 'tre', '1000001', 1.5].map((people) => columns({ people }))).toEqual(
      new Array(5).fill(['people']),
    );
    expect(['20701', '2070111', 'AB1234'].map((aid) => columns({ aid }))).toEqual(new Array(3).fill(['aid']));
    expect(columns({ field: 'Anna 800229-1234' })).toEqual(['field']);
  });

  it('is not looked into where it is far too long', () => {
    const told = titleRowProblems(row({ label: `Usk 800229-1234 ${'x'.repeat(1_000)}` }));
    expect(told.map(({ sv }) => sv)).toEqual(['titeln är för lång. Väntat: högst 200 tecken.']);
  });

  it('is never repeated in what is said of it, but what is expected is told', () => {
    const bad = row({ label: 'Usk 800229-1234', people: 'hemligt', aid: 'dolt' });
    const told = JSON.stringify(titleRowProblems(bad));
    expect(titleRowProblems(bad)).toHaveLength(3);
    expect(told).not.toMatch(/800229|1234|hemligt|dolt/u);
    expect(told).toContain('ett heltal från 0 till 1 000 000');
  });

  it('is kept without spaces around and without what is empty', () => {
    expect(readTitleRow(row({ label: ' Usk\n natt ', people: '1 200', field: '', aid: ' 207011' }))).toEqual({
      label: 'Usk natt',
      people: 1200,
      aid: '207011',
    });
  });
});
