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

/** `500 gymnasiepoäng`. */
export const pointsInSwedish = (points: number, unit: CreditUnit): string => `${swedishNumber(points)} ${units[unit]}`;

/** With a decimal comma. */
export const swedishNumber = (value: number): string => String(value).replace('.', ',');
