import { knowledgeOn } from '../../src/domain/requirement/knowledge';
import { completeRecord, paper } from '../support/builders/person';
import { holds, points } from '../support/builders/requirement';
import { bySlug, seeds, verdictOn } from '../support/seeds';

const day = '2026-01-01';
const qualification = (slug: string) => bySlug(seeds.qualifications, slug);

/** The courses that holding the qualification includes, directly or within another. */
const coursesOf = (slug: string): readonly string[] =>
  qualification(slug).includes.flatMap((part) =>
    qualification(part).kind === 'COURSE' ? [part] : [...coursesOf(part)],
  );
const pointsOf = (courses: readonly string[]): number =>
  courses.reduce((sum, course) => sum + (qualification(course).credits ?? 0), 0);

describe('the seeded vocational packages', () => {
  it.each([
    ['yrkespaket-underskoterska', 1500],
    ['yrkespaket-vardbitrade', 800],
    ['yrkespaket-barn-bas', 900],
    ['yrkespaket-barnskotare', 1300],
    ['yrkespaket-elevassistent', 1300],
  ])('add up: the courses of %s are %d credits', (slug, credits) => {
    expect([qualification(slug).credits, pointsOf(coursesOf(slug))]).toEqual([credits, credits]);
  });

  it('share the 900 basic credits between barnskötare and elevassistent', () => {
    expect(qualification('yrkespaket-barnskotare').includes).toContain('yrkespaket-barn-bas');
    expect(qualification('yrkespaket-elevassistent').includes).toContain('yrkespaket-barn-bas');
  });

  it('leave a barnskötare only Specialpedagogik 2 to become elevassistent', () => {
    const held = coursesOf('yrkespaket-barnskotare');
    const missing = coursesOf('yrkespaket-elevassistent').filter((course) => !held.includes(course));
    expect(missing).toEqual(['specialpedagogik-2']);
  });

  it.each(['svenska-1', 'svenska-som-andrasprak-1'])('count %s for the place of Swedish, once', (course) => {
    const student = completeRecord({ evidence: [paper(course)] });
    expect(verdictOn(holds('svenska-eller-svenska-som-andrasprak'), day, student)).toBe('MET');
    expect(verdictOn(points(100, { area: 'svenska' }), day, student)).toBe('MET');
    expect(verdictOn(points(101, { area: 'svenska' }), day, student)).toBe('NOT_MET');
  });

  it('give a holder of the package for undersköterskor more than the 1,240 credits of care', () => {
    const holder = completeRecord({ evidence: [paper('yrkespaket-underskoterska')] });
    expect(verdictOn(points(1240, { area: 'vård och omsorg' }), day, holder)).toBe('MET');
  });
});

describe('the seeded qualifications', () => {
  it('place no degree of higher education on a SeQF level, and say so', () => {
    const degrees = seeds.qualifications.filter(({ kind, credits }) => kind === 'DEGREE' && credits !== undefined);
    expect(degrees.filter(({ seqfLevel }) => seqfLevel !== undefined)).toEqual([]);
    expect(degrees.filter(({ unknowns }) => unknowns.length === 0)).toEqual([]);
  });

  it.each([
    ['yh-examen', 5],
    ['kvalificerad-yh-examen', 6],
    ['gymnasieexamen-vo', 4],
    ['grundskola', 2],
  ])('place %s on SeQF level %d', (slug, level) => {
    expect(qualification(slug).seqfLevel).toBe(level);
  });

  it('do not count an education as the proof', () => {
    expect([...knowledgeOn(day, seeds).countingAs('bevis-underskoterska')]).toEqual(['bevis-underskoterska']);
  });
});
