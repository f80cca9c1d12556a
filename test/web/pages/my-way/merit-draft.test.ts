import { blankMerit, meritInputOf, missingIn, problemsByField } from '../../../../src/web/pages/my-way/merit-draft';

const thing = { value: 'pedagogiskt-arbete', name: 'Pedagogiskt arbete' };

describe('a merit that is being handed in', () => {
  it('tells what each kind needs before it can be handed in', () => {
    expect(missingIn(blankMerit)).toEqual(['qualification', 'issued']);
    expect(missingIn({ ...blankMerit, kind: 'CREDITS' })).toEqual(['area', 'points', 'issued']);
    expect(missingIn({ ...blankMerit, kind: 'COMPETENCE' })).toEqual(['competence', 'issued']);
    expect(missingIn({ ...blankMerit, kind: 'EMPLOYMENT' })).toEqual(['organization', 'label', 'from']);
    expect(meritInputOf(blankMerit)).toBeUndefined();
  });

  it('is a qualification with the days that are given', () => {
    const draft = { ...blankMerit, qualification: thing, issued: '2025-06-05', expires: '2030-06-04' };
    expect(meritInputOf(draft)).toEqual({
      qualification: { qualification: 'pedagogiskt-arbete', issued: '2025-06-05', expires: '2030-06-04' },
    });
  });

  it('reads credits with a decimal comma, and refuses what is no number', () => {
    const draft = { ...blankMerit, kind: 'CREDITS', area: ' vård och omsorg ', issued: '2025-06-05' } as const;
    expect(meritInputOf({ ...draft, points: '7,5', unit: 'HP' })).toEqual({
      credits: { area: 'vård och omsorg', points: 7.5, unit: 'HP', issued: '2025-06-05' },
    });
    expect(missingIn({ ...draft, points: 'många' })).toEqual(['points']);
  });

  it('is a competence at a proficiency', () => {
    const draft = {
      ...blankMerit,
      kind: 'COMPETENCE',
      competence: thing,
      proficiency: '2',
      issued: '2025-06-05',
    } as const;
    expect(meritInputOf(draft)).toEqual({
      competence: { competence: 'pedagogiskt-arbete', proficiency: 2, issued: '2025-06-05' },
    });
  });

  it('is an employment with another employer', () => {
    const draft = {
      ...blankMerit,
      kind: 'EMPLOYMENT',
      employer: { value: '1489', name: 'Alingsås' },
      label: 'Barnskötare ',
      percent: '75',
      from: '2015-08-10',
      to: '2019-06-30',
    } as const;
    expect(meritInputOf(draft)).toEqual({
      employment: {
        organization: '1489',
        label: 'Barnskötare',
        form: 'PERMANENT',
        percent: 75,
        from: '2015-08-10',
        to: '2019-06-30',
      },
    });
  });

  it('ties what the API found wrong to its field', () => {
    expect(problemsByField([{ path: ['merit', 'qualification', 'issued'], message: 'Dagen ligger framåt.' }])).toEqual({
      issued: 'Dagen ligger framåt.',
    });
  });
});
