import type { EmploymentForm } from '../../../src/domain/person/employment';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { course, knowledge, qualification, role } from '../builders/qualification';

/** A universe small enough to enumerate, with at least one of everything that can make a difference. */
export const universe = knowledge('2024-06-01', {
  qualifications: [
    qualification('bevis', { seqfLevel: 4, area: 'care', equivalents: [{ qualification: 'foreign', sources: [] }] }),
    qualification('foreign', { area: 'care' }),
    qualification('programme', { seqfLevel: 6, includes: ['bevis', 'one'] }),
    course('one', 100, { area: 'care' }),
    course('two', 50, { area: 'care', seqfLevel: 4, equivalents: [{ qualification: 'one', sources: [] }] }),
    course('tenth', 0.1, { area: 'care', creditUnit: 'HP', seqfLevel: 6 }),
    course('tenths', 0.7, { area: 'care', creditUnit: 'HP', seqfLevel: 6 }),
    course('hp', 7.5, { area: 'care', creditUnit: 'HP', seqfLevel: 6 }),
  ],
  competences: [
    { slug: 'play', name: { sv: 'play' }, proficiencies: 3, sources: [] },
    { slug: 'care', name: { sv: 'care' }, proficiencies: 2, sources: [] },
  ],
  roles: [role('nurse', 'health'), role('assistant', 'health'), role('driver', 'roads')],
});

export const qualifications = ['bevis', 'foreign', 'programme', 'one', 'two', 'hp', 'tenth', 'tenths'] as const;
export const courses = ['one', 'two', 'hp', 'tenth', 'tenths'] as const;

/** The days that conditions name, and for papers the day before each of them too. */
export const namedDays: readonly IsoDay[] = ['2010-01-01', '2020-01-01'];
export const paperDays: readonly IsoDay[] = ['2009-12-31', '2010-01-01', '2019-12-31', '2020-01-01'];

/** The levels that are asked for, and those that a qualification of unknown level may turn out to have. */
export const askedLevels = [0, 1, 4, 5, 6, 9] as const;
export const possibleLevels = [undefined, 1, 4, 5, 6] as const;

/** Nobody asks for the last of these: someone may have it all the same. */
export const titles = ['t', 'u', 'another title'] as const;
export const assignmentRoles = ['nurse', 'driver', 'another role'] as const;
export const areas = ['care', 'school', undefined] as const;

export const forms: readonly EmploymentForm[] = ['PERMANENT', 'FIXED_TERM', 'PROBATIONARY', 'HOURLY'];
export const employmentDays: readonly (IsoDay | 'NOW')[] = ['2023-07-01', 'NOW'];
