import { listEquivalents } from '../../../src/app/qualifications/list-equivalents';
import { listQualifications } from '../../../src/app/qualifications/list-qualifications';
import { reading } from '../../support/builders/catalog';
import { course, qualification } from '../../support/builders/qualification';

const newer = qualification('newer', {
  seqfLevel: 5,
  equivalents: [{ qualification: 'older', validTo: '2023-06-30', sources: [] }],
});

const context = reading({
  qualifications: [
    newer,
    qualification('older', { seqfLevel: 4, equivalents: [{ qualification: 'oldest', sources: [] }] }),
    qualification('oldest', { kind: 'UPPER_SECONDARY', area: 'vård' }),
    course('gerontologi', 100),
  ],
});

const slugs = (filter: Parameters<typeof listQualifications>[1]) =>
  listQualifications(context, filter).map(({ slug }) => slug);

describe('the list of qualifications', () => {
  it('narrows by kind and area', () => {
    expect(slugs({ kinds: ['COURSE'] })).toEqual(['gerontologi']);
    expect(slugs({ area: 'vård' })).toEqual(['oldest']);
  });

  it('narrows by SeQF level, which leaves out those without a known level', () => {
    expect(slugs({ minimumSeqfLevel: 5 })).toEqual(['newer']);
    expect(slugs({ maximumSeqfLevel: 5 })).toEqual(['newer', 'older']);
    expect(slugs({ minimumSeqfLevel: 4, maximumSeqfLevel: 4 })).toEqual(['older']);
  });
});

describe('the search for qualifications', () => {
  const named = (...names: readonly string[]) =>
    reading({ qualifications: names.map((sv) => qualification(sv, { name: { sv } })) });
  const found = (text: string) =>
    listQualifications(
      named('Undersköterskeutbildning', 'Bevis för undersköterska', 'Barnskötarutbildning (paket)', 'Läkarexamen'),
      { text },
    ).map(({ slug }) => slug);

  it('finds compounds of the word, after those that hold it whole', () => {
    expect(found('undersköterska').toSorted()).toEqual(['Bevis för undersköterska', 'Undersköterskeutbildning']);
    expect(found('UNDERSKOTERSKA').toSorted()).toEqual(['Bevis för undersköterska', 'Undersköterskeutbildning']);
    expect(found('barnskötare')).toEqual(['Barnskötarutbildning (paket)']);
  });

  it('finds no compound that another word begins, nor by a short beginning', () => {
    expect(found('sköterska')).toEqual(['Bevis för undersköterska']);
    expect(found('läka')).toEqual(['Läkarexamen']);
    expect(found('läko')).toEqual([]);
  });
});

describe('the equivalents of a qualification', () => {
  const equivalents = (day: '2023-06-30' | '2023-07-01') =>
    listEquivalents(context, newer, day).map(({ slug }) => slug);

  it('are all that count in its place on the day, through others too', () => {
    expect(equivalents('2023-06-30')).toEqual(['older', 'oldest']);
  });

  it('end with the day that ends the first link', () => {
    expect(equivalents('2023-07-01')).toEqual([]);
  });
});
