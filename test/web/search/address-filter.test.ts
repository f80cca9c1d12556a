import { readFilter, withFilter } from '../../../src/web/search/address-filter';

const NAMES = ['q', 'slag'] as const;

const read = (query: string) => readFilter(new URLSearchParams(query), NAMES);

const written = (before: string, filter: Readonly<Record<string, string>>) =>
  withFilter(new URLSearchParams(before), filter).toString();

describe('the filter of a list in an address', () => {
  it('is what stands there by its names, without blanks around it', () => {
    expect(read('q=+usk+&slag=KOMMUN&organisation=1480')).toEqual({ q: 'usk', slag: 'KOMMUN' });
  });

  it('narrows by nothing where the address says nothing', () => {
    expect(read('slag=++')).toEqual({ q: '', slag: '' });
  });

  it('takes the place of the one before, beside what else stands there', () => {
    expect(written('organisation=1480&q=a&slag=KOMMUN', { q: ' b ', slag: '  ' })).toBe('organisation=1480&q=b');
  });

  it('lists from the first page on', () => {
    expect(written('efter=9', { q: 'a' })).toBe('q=a');
  });

  it('is read as it was written', () => {
    const query = withFilter(new URLSearchParams('q=x'), { q: '', slag: 'REGION' });
    expect(readFilter(query, NAMES)).toEqual({ q: '', slag: 'REGION' });
  });
});
