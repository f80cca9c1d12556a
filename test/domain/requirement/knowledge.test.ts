import type { Equivalence } from '../../../src/domain/qualification/qualification';
import { course, knowledge, qualification, role } from '../../support/builders/qualification';

const equivalent = (slug: string, validity: Partial<Equivalence> = {}): Equivalence => ({
  qualification: slug,
  sources: [],
  ...validity,
});

describe('what counts as a qualification', () => {
  test('is the qualification itself, also when it is not known', () => {
    expect([...knowledge('2026-01-01').countingAs('anything')]).toEqual(['anything']);
  });

  test('is what is declared equivalent, only on the days when it is', () => {
    const qualifications = [
      qualification('new', { equivalents: [equivalent('old', { validFrom: '2020-07-01', validTo: '2025-06-30' })] }),
      qualification('old'),
    ];
    const countingOn = (day: '2020-06-30' | '2020-07-01' | '2025-06-30' | '2025-07-01') =>
      knowledge(day, { qualifications }).countingAs('new').has('old');
    expect(countingOn('2020-06-30')).toBe(false);
    expect(countingOn('2020-07-01')).toBe(true);
    expect(countingOn('2025-06-30')).toBe(true);
    expect(countingOn('2025-07-01')).toBe(false);
  });

  test('goes one way only: the one that counts is not counted for', () => {
    const qualifications = [qualification('new', { equivalents: [equivalent('old')] }), qualification('old')];
    expect([...knowledge('2026-01-01', { qualifications }).countingAs('old')]).toEqual(['old']);
  });

  test('is what includes it, and goes on through any chain of links that are in force', () => {
    const qualifications = [
      course('care-1', 100),
      qualification('package', { includes: ['care-1'], equivalents: [equivalent('diploma')] }),
      qualification('diploma', { equivalents: [equivalent('expired', { validTo: '2020-01-01' })] }),
      qualification('expired'),
    ];
    expect([...knowledge('2026-01-01', { qualifications }).countingAs('care-1')].sort()).toEqual([
      'care-1',
      'diploma',
      'package',
    ]);
  });

  test('ends also where qualifications count for each other', () => {
    const qualifications = [
      qualification('a', { equivalents: [equivalent('b')] }),
      qualification('b', { equivalents: [equivalent('a')] }),
    ];
    expect([...knowledge('2026-01-01', { qualifications }).countingAs('a')].sort()).toEqual(['a', 'b']);
  });
});

describe('knowledge', () => {
  test('tells the courses of an area by the unit of their points', () => {
    const qualifications = [
      course('care-1', 100, { area: 'care' }),
      course('care-2', 5, { area: 'care', creditUnit: 'HP' }),
      course('school-1', 100, { area: 'school' }),
      qualification('package', { area: 'care', credits: 1500, creditUnit: 'GYMNASIEPOANG' }),
    ];
    expect(knowledge('2026-01-01', { qualifications }).coursesIn('care', 'GYMNASIEPOANG')).toEqual(['care-1']);
  });

  test('tells the roles of a field', () => {
    const roles = [role('barnskotare', 'förskola'), role('forskollarare', 'förskola'), role('larare', 'skola')];
    expect([...knowledge('2026-01-01', { roles }).rolesIn('förskola')]).toEqual(['barnskotare', 'forskollarare']);
  });

  test('hands out nothing that can be changed', () => {
    const qualifications = [course('care-1', 100, { area: 'care' })];
    const known = knowledge('2026-01-01', { qualifications, roles: [role('r', 'f')] });
    for (const set of [known.countingAs('care-1'), known.rolesIn('f'), known.rolesIn('nowhere')]) {
      expect(() => (set as Set<string>).add('more')).toThrow('fixed');
    }
    for (const area of ['care', 'nowhere']) {
      expect(Object.isFrozen(known.coursesIn(area, 'GYMNASIEPOANG'))).toBe(true);
    }
    expect([...known.countingAs('care-1')]).toEqual(['care-1']);
  });

  test('looks for the courses of an area and the roles of a field once, when it is built', () => {
    const known = knowledge('2026-01-01', { qualifications: [course('a', 1, { area: 'x' })], roles: [role('r', 'f')] });
    expect(known.coursesIn('x', 'GYMNASIEPOANG')).toBe(known.coursesIn('x', 'GYMNASIEPOANG'));
    expect(known.rolesIn('f')).toBe(known.rolesIn('f'));
  });

  test('finds by slug, and nothing by a slug that is not there', () => {
    const known = knowledge('2026-01-01', { qualifications: [qualification('a')], roles: [role('r', 'f')] });
    expect(known.qualification('a')?.slug).toBe('a');
    expect(known.role('r')?.field).toBe('f');
    expect(known.qualification('b') ?? known.competence('b') ?? known.title('b')).toBeUndefined();
  });
});
