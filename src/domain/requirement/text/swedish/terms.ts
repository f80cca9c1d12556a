import type { EmploymentForm } from '../../../person/employment';
import type { CreditUnit } from '../../../qualification/qualification';

const forms: Readonly<Record<EmploymentForm, string>> = {
  PERMANENT: 'tillsvidareanställd',
  FIXED_TERM: 'visstidsanställd',
  PROBATIONARY: 'provanställd',
  HOURLY: 'timanställd',
};

const units: Readonly<Record<CreditUnit, string>> = {
  GYMNASIEPOANG: 'gymnasiepoäng',
  HP: 'högskolepoäng',
  YHP: 'yrkeshögskolepoäng',
};

/** `tillsvidareanställd`. */
export const formInSwedish = (form: EmploymentForm): string => forms[form];

const employments: Readonly<Record<EmploymentForm, string>> = {
  PERMANENT: 'tillsvidareanställning',
  FIXED_TERM: 'visstidsanställning',
  PROBATIONARY: 'provanställning',
  HOURLY: 'timanställning',
};

/** `tillsvidareanställning`. */
export const employmentInSwedish = (form: EmploymentForm): string => employments[form];

/** `500 gymnasiepoäng`. */
export const pointsInSwedish = (points: number, unit: CreditUnit): string => `${swedishNumber(points)} ${units[unit]}`;

/** With a decimal comma, and a no-break space between the thousands. */
export const swedishNumber = (value: number): string => {
  const [whole = '', ...decimals] = String(value).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/gu, '\u00a0'), ...decimals].join(',');
};
