import { implies } from '../../../../src/domain/requirement/strictness/implies';
import { allOf, anyOf, atLeast, holds, months, points } from '../../../support/builders/requirement';
import { course, knowledge, qualification, role } from '../../../support/builders/qualification';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const courses = upTo(24).map((index) => `course-${index}`);

/** Courses of 100 points, packages of six that overlap, and a dozen roles. */
const known = knowledge('2024-06-01', {
  qualifications: [
    ...courses.map((slug) => course(slug, 100)),
    ...upTo(12).map((index) => qualification(`package-${index}`, { includes: courses.slice(index, index + 6) })),
  ],
  roles: upTo(12).map((index) => role(`role-${index}`, 'care')),
});

const waysTo = (index: number) => [
  holds(`course-${index}`),
  holds(`course-${index + 1}`),
  months(12 * (index + 1), { roles: [`role-${index % 12}`, `role-${(index + 1) % 12}`] }),
];

/** Each would take minutes and more if every choice were tried: the time limit of the tests is what fails. */
describe('a demand far larger than real ones is settled without trying every choice', () => {
  test.each([
    ['alternatives of parts', anyOf(...upTo(20).map((index) => allOf(...waysTo(index))))],
    ['parts with alternatives', allOf(...upTo(20).map((index) => anyOf(...waysTo(index))))],
    ['some of many parts', atLeast(10, ...upTo(20).map((index) => allOf(...waysTo(index))))],
  ])('%s, compared with the same in another order', (_, demand) => {
    expect(implies(demand, { ...demand, of: [...demand.of].reverse() }, known)).toEqual({ holds: true });
  });

  test('ten of twenty against eleven, and against each a little more', () => {
    const some = (count: number, more: number) =>
      atLeast(count, ...upTo(20).map((index) => months(12 + more, { roles: [`role-${index}`] })));
    expect(implies(some(11, 0), some(10, 0), known).holds).toBe(true);
    expect(implies(some(10, 0), some(11, 0), known).holds).toBe(false);
    expect(implies(some(10, 6), some(10, 0), known).holds).toBe(true);
    expect(implies(some(10, 0), some(10, 6), known).holds).toBe(false);
  });

  test('points in many courses', () => {
    expect(implies(points(2000, { courses }), points(1900, { courses: courses.slice(1) }), known).holds).toBe(true);
    expect(implies(points(2000, { courses }), points(2000, { courses: courses.slice(1) }), known).holds).toBe(false);
  });

  test('months in many scopes that overlap', () => {
    const scope = (from: number) => ({ roles: upTo(6).map((index) => `role-${(from + index) % 12}`) });
    const inEach = allOf(...upTo(12).map((index) => months(12, scope(index))));
    expect(implies(inEach, months(12, { field: 'care' }), known).holds).toBe(true);
    expect(implies(inEach, months(13, { field: 'care' }), known).holds).toBe(false);
  });
});
