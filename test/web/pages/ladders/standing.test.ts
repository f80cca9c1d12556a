import { standingOn, type RevisionDates } from '../../../../src/web/pages/ladders/standing';

const revision = (number: number, dates: Partial<RevisionDates> = {}): RevisionDates => ({
  revision: number,
  status: 'PUBLISHED',
  validFrom: null,
  validTo: null,
  ...dates,
});

describe('standingOn', () => {
  it('says that a published revision without dates is in force', () => {
    const one = revision(1);
    expect(standingOn('2026-01-01', one, [one])).toBe('IN_FORCE');
  });

  it('says that a draft is not published, whatever its dates', () => {
    for (const status of ['DRAFT', 'IN_REVIEW', 'APPROVED'] as const)
      expect(standingOn('2026-01-01', revision(1, { status }), [])).toBe('UNPUBLISHED');
  });

  it('counts the first and the last day as days in force', () => {
    const one = revision(1, { validFrom: '2020-01-01', validTo: '2020-12-31' });
    expect(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((day) => standingOn(day, one, [one]))).toEqual([
      'AHEAD',
      'IN_FORCE',
      'IN_FORCE',
      'ENDED',
    ]);
  });

  it('says that a newer revision replaces it from its first day on, also after that one has ended', () => {
    const older = revision(1);
    const newer = revision(2, { validFrom: '2019-07-01', validTo: '2020-06-30' });
    expect(['2019-06-30', '2019-07-01', '2021-01-01'].map((day) => standingOn(day, older, [older, newer]))).toEqual([
      'IN_FORCE',
      'REPLACED',
      'REPLACED',
    ]);
  });

  it('is not replaced by a draft', () => {
    const older = revision(1);
    expect(standingOn('2026-01-01', older, [older, revision(2, { status: 'DRAFT' })])).toBe('IN_FORCE');
  });

  it('says that a retired revision without a last day has ended, and replaces nothing', () => {
    const retired = revision(2, { status: 'RETIRED' });
    expect(standingOn('2026-01-01', retired, [retired])).toBe('ENDED');
    expect(standingOn('2026-01-01', revision(1), [revision(1), retired])).toBe('IN_FORCE');
  });
});
