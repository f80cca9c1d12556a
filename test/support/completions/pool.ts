import type { IsoDay } from '../../../src/domain/time/iso-day';
import type { Facts } from './world';

/** The day of asking in all cases. */
export const today: IsoDay = '2021-01-15';

/** A day before, between and on each of the days that conditions name, up to the day of asking. */
export const pastDays: readonly IsoDay[] = ['2019-06-01', '2020-01-01', '2020-03-01', '2020-06-01', today];

export const conditionDays: readonly IsoDay[] = ['2020-01-01', '2020-03-01', '2020-06-01', '2021-06-01'];

export const employmentDays: readonly IsoDay[] = ['2020-02-20', '2020-06-01', today];

export const qualificationSlugs = ['a', 'b', 'c', 'k', 'l'] as const;
export const areas = ['care', 'school'] as const;
export const units = ['GYMNASIEPOANG', 'HP'] as const;
export const competences = ['p', 'q'] as const;
export const titles = ['t', 'u'] as const;
export const forms = ['PERMANENT', 'FIXED_TERM'] as const;
export const scales = ['s'] as const;
export const levels = ['base', 'deep'] as const;

/**
 * The field of each role that is known, and of others that no source knows and no demand names. No source knows
 * a role of `sea`, yet there is one. The role `r` is not known either, but is named: it may lie in any field.
 */
export const fieldOfRole = {
  m: 'land',
  n: 'land',
  o: 'air',
  'other-land': 'land',
  'other-air': 'air',
  'other-sea': 'sea',
} as const;
export const unknownRole = 'r';
export const knownRoles = ['m', 'n', 'o'] as const;
export const roles = [...knownRoles, unknownRole] as const;
export const fields = ['land', 'air', 'sea'] as const;
export const unnamedRoles = ['other-land', 'other-air', 'other-sea'] as const;

export const noFacts: Facts = {
  papers: [],
  placements: [],
  fields: [],
  credits: [],
  assessments: [],
  employments: [],
  assignments: [],
  steps: [],
};

/** The years of a person before anything was recorded: a year in each role. */
export const yearsBefore: Facts['employments'] = [...roles, ...unnamedRoles].map((role) => ({
  title: 't',
  role,
  form: 'PERMANENT',
  from: '2018-07-01',
  to: '2019-06-30',
  percent: 100,
}));

/** Every employment of one day. */
export const employmentsOn = (day: IsoDay): Facts['employments'] =>
  titles.flatMap((title) =>
    forms.map((form) => ({ title, role: 'elsewhere', form, from: day, to: day, percent: 100 })),
  );

/** Papers in the qualification with every begin and issue that conditions can tell apart. */
export const papersOf = (qualification: string): Facts['papers'] =>
  pastDays.flatMap((issued) =>
    pastDays.filter((begun) => begun <= issued).map((begun) => ({ qualification, begun, issued })),
  );
