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

/** `500 upper secondary credits`. */
export const pointsInEnglish = (points: number, unit: CreditUnit): string =>
  `${points} ${units[unit]} ${points === 1 ? 'credit' : 'credits'}`;

/** With `a` or `an`, also before abbreviations (`an LSS case officer`). */
export const withArticle = (noun: string): string => `${VOWEL_SOUND.test(noun) ? 'an' : 'a'} ${noun}`;

const VOWEL_SOUND = /^([aeiouåäö]|[AEFHILMNORSX][A-Z])/;
