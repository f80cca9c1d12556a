import { blankMerit, type MeritDraft } from '../../../src/web/merit/merit-draft';
import { faultsIn, problemsBeside, problemsByField } from '../../../src/web/merit/merit-faults';
import { meritInputOf as inputOn } from '../../../src/web/merit/merit-input';

const TODAY = '2026-11-22';

const meritInputOf = (draft: MeritDraft) => inputOn(draft, TODAY);

const faults = (draft: MeritDraft) => faultsIn(draft, TODAY).map(({ field, kind }) => `${field} ${kind}`);

const missingIn = (draft: MeritDraft) => faultsIn(draft, TODAY).map(({ field }) => field);

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
      competence: { ...thing, levels: 2 },
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

  it('refuses days that are still to come, and last days before the first', () => {
    const draft = { ...blankMerit, qualification: thing };
    expect(faults({ ...draft, issued: '2026-11-23' })).toEqual(['issued STILL_TO_COME']);
    expect(faults({ ...draft, issued: TODAY })).toEqual([]);
    expect(faults({ ...draft, begun: '2025-06-06', issued: '2025-06-05' })).toEqual(['begun AFTER_ISSUED']);
    expect(faults({ ...draft, issued: '2025-06-05', expires: '2025-06-04' })).toEqual(['expires BEFORE_FIRST']);
  });

  it.each(['0', '5001', '1e9', '-1'])('refuses %s credits', (points) => {
    const draft = { ...blankMerit, kind: 'CREDITS', area: 'vård', issued: '2025-06-05', points } as const;
    expect(missingIn(draft)).toEqual(['points']);
    expect(meritInputOf(draft)).toBeUndefined();
  });

  it('refuses a level that the competence does not have', () => {
    const competence = { ...thing, levels: 3 };
    const draft = { ...blankMerit, kind: 'COMPETENCE', competence, issued: '2025-06-05' } as const;
    expect(faults({ ...draft, proficiency: '4' })).toEqual(['proficiency OUT_OF_BOUNDS']);
    expect(faults({ ...draft, proficiency: '3' })).toEqual([]);
  });

  it('ties what the API found wrong to its field, without the code of the field', () => {
    const area = { path: ['merit', 'area'], message: 'area: det finns inget sådant.' };
    const limit = { path: ['person'], message: 'För många meriter.' };
    expect(problemsByField([area])).toEqual({ area: 'Det finns inget sådant.' });
    expect(problemsBeside([area, limit], 'CREDITS')).toEqual([limit]);
    expect(problemsBeside([area], 'EMPLOYMENT')).toEqual([area]);
  });
});
