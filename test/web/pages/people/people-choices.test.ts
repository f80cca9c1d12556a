import { monthsAfter, readPeopleChoices, writePeopleChoices } from '../../../../src/web/pages/people/people-choices';

const read = (query: string) => readPeopleChoices(new URLSearchParams(query));
const write = (query: string, choices: ReturnType<typeof read>) =>
  writePeopleChoices(new URLSearchParams(query), choices, 'efter').toString();

describe('which people to show', () => {
  it('is everybody, a year ahead, where the address says nothing', () => {
    expect(read('')).toEqual({ view: 'all', months: 12, unit: undefined });
  });

  it('is what the address says', () => {
    expect(read('visa=upphor&inom=36&enhet=forskola-nord')).toEqual({
      view: 'ending',
      months: 36,
      unit: 'forskola-nord',
    });
  });

  it('is as usual where the address says what there is not', () => {
    expect(read('visa=nonsens&inom=7&enhet=+')).toEqual({ view: 'all', months: 12, unit: undefined });
  });

  it('is written as it is read, beside what else stands in the address, from the first page on', () => {
    const choices = { view: 'waiting', months: 3, unit: 'boende-1' } as const;
    const query = write('datum=2026-11-01&efter=xyz', choices);
    expect(query).toBe('datum=2026-11-01&visa=vantar&inom=3&enhet=boende-1');
    expect(read(query)).toEqual(choices);
    expect(write(query, read(''))).toBe('datum=2026-11-01');
  });
});

describe('some months after a day', () => {
  it.each([
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 12, '2027-01-31'],
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });
});
