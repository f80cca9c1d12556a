import type { EmploymentForm } from '../../../person/employment';
import type { CreditUnit } from '../../../qualification/qualification';

const forms: Readonly<Record<EmploymentForm, string>> = {
  PERMANENT: 'permanently',
  FIXED_TERM: 'for a fixed term',
  PROBATIONARY: 'on probation',
  HOURLY: 'by the hour',
};

const units: Readonly<Record<CreditUnit, string>> = {
  GYMNASIEPOANG: 'upper secondary',
  HP: 'higher education',
  YHP: 'higher vocational education',
};

/** `permanently`, as it follows `employed`. */
export const formInEnglish = (form: EmploymentForm): string => forms[form];

const employments: Readonly<Record<EmploymentForm, string>> = {
  PERMANENT: 'permanent',
  FIXED_TERM: 'fixed-term',
  PROBATIONARY: 'probationary',
  HOURLY: 'hourly',
};

/** `permanent`, as it precedes `employment`. */
export const employmentInEnglish = (form: EmploymentForm): string => employments[form];

/** With a comma between the thousands. */
export const englishNumber = (value: number): string => {
  const [whole = '', ...decimals] = String(value).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/gu, ','), ...decimals].join('.');
};

/** `500 upper secondary credits`. */
export const pointsInEnglish = (points: number, unit: CreditUnit): string =>
  `${englishNumber(points)} ${units[unit]} ${points === 1 ? 'credit' : 'credits'}`;

/** With `a` or `an`, also before abbreviations (`an LSS case officer`); a quoted name has none. */
export const withArticle = (noun: string): string =>
  noun.startsWith('“') ? noun : `${VOWEL_SOUND.test(noun) ? 'an' : 'a'} ${noun}`;

const VOWEL_SOUND = /^([aeiouåäö]|[AEFHILMNORSX][A-Z])/;
