import { blankMerit, meritInput } from '../../../../src/web/pages/people/typed-merit';

describe('a merit that is typed', () => {
  it('is none before it is said what it is and from when', () => {
    expect(meritInput({ ...blankMerit, slug: 'yrkespaket-barnskotare' })).toBeUndefined();
    expect(meritInput({ ...blankMerit, issued: '2026-05-01' })).toBeUndefined();
  });

  it('is a qualification, without an end where none is typed', () => {
    expect(meritInput({ ...blankMerit, slug: 'yrkespaket-barnskotare', issued: '2026-05-01' })).toEqual({
      qualification: { qualification: 'yrkespaket-barnskotare', issued: '2026-05-01' },
    });
  });

  it('is a competence at a proficiency, until its last day', () => {
    const typed = { ...blankMerit, kind: 'COMPETENCE', slug: 'novis', proficiency: 2 } as const;
    expect(meritInput({ ...typed, issued: '2026-05-01', expires: '2028-05-01' })).toEqual({
      competence: { competence: 'novis', proficiency: 2, issued: '2026-05-01', expires: '2028-05-01' },
    });
  });
});
