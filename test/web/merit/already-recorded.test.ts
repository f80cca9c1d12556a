import { isRecordedAlready, type KnownMerits } from '../../../src/web/merit/already-recorded';
import { blankMerit, type MeritDraft } from '../../../src/web/merit/merit-draft';

const proof: KnownMerits['evidence'][number] = {
  qualification: { slug: 'bevis-underskoterska' },
  competence: null,
  area: null,
  points: null,
  creditUnit: null,
  proficiency: null,
  begun: null,
  issued: '2024-03-01',
  expires: null,
  verification: 'CLAIMED',
};
const credits = { ...proof, qualification: null, area: 'Barn', points: 400, creditUnit: 'GYMNASIEPOANG' } as const;
const competence = { ...proof, qualification: null, competence: { slug: 'lyfta' }, proficiency: 2 };
const work: KnownMerits['employments'][number] = {
  organization: { code: '1489' },
  label: 'Barnskötare',
  from: '2015-08-10',
  to: null,
  verification: 'VERIFIED',
};
const known: KnownMerits = { evidence: [proof, credits, competence], employments: [work] };

const typed = (change: Partial<MeritDraft>): boolean =>
  isRecordedAlready({ ...blankMerit, issued: '2024-03-01', ...change }, known);

const thing = (value: string) => ({ value, name: value });

describe('a merit that is recorded already', () => {
  it('is the same qualification on the same days', () => {
    const qualification = thing('bevis-underskoterska');
    expect(typed({ qualification })).toBe(true);
    expect(typed({ qualification, issued: '2024-03-02' })).toBe(false);
    expect(typed({ qualification, expires: '2030-01-01' })).toBe(false);
    expect(typed({ qualification, begun: '2020-01-01' })).toBe(false);
    expect(typed({ qualification: thing('another') })).toBe(false);
    expect(typed({})).toBe(false);
  });

  it('is the same credits in the subject, however it is written', () => {
    expect(typed({ kind: 'CREDITS', area: ' barn ', points: '400' })).toBe(true);
    expect(typed({ kind: 'CREDITS', area: 'barn', points: '300' })).toBe(false);
    expect(typed({ kind: 'CREDITS', area: 'barn', points: '400', unit: 'HP' })).toBe(false);
  });

  it('is the same competence at the same level', () => {
    expect(typed({ kind: 'COMPETENCE', competence: thing('lyfta'), proficiency: '2' })).toBe(true);
    expect(typed({ kind: 'COMPETENCE', competence: thing('lyfta'), proficiency: '1' })).toBe(false);
  });

  it('is an employment with the same employer, title and days', () => {
    const employment = {
      kind: 'EMPLOYMENT',
      employer: thing('1489'),
      label: 'barnskötare',
      from: '2015-08-10',
    } as const;
    expect(typed(employment)).toBe(true);
    expect(typed({ ...employment, to: '2020-01-01' })).toBe(false);
    expect(typed({ ...employment, employer: thing('1480') })).toBe(false);
    expect(typed({ ...employment, label: 'Lärare' })).toBe(false);
  });

  it('is none that was found to be wrong', () => {
    const refuted = { ...known, evidence: [{ ...proof, verification: 'REFUTED' }] } as const;
    const draft = { ...blankMerit, issued: '2024-03-01', qualification: thing('bevis-underskoterska') };
    expect(isRecordedAlready(draft, refuted)).toBe(false);
  });
});
