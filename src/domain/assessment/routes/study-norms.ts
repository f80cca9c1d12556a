import { inThousandths } from '../../qualification/points';
import type { CreditUnit } from '../../qualification/qualification';
import { addMonths } from '../../time/add-months';
import { addDays, type IsoDay } from '../../time/iso-day';

/** One week of full-time study, in the units that studies are measured in: points of all kinds are whole numbers of them. */
export const effortAWeek = 60_000;

/**
 * What a thousandth of a point takes, in units of effort.
 *
 * - HP: 60 are 40 weeks of full-time study (högskoleförordningen, SFS 1993:100, 6 kap. 2 §).
 * - YHP: 5 are one week (Skolverket: Vad är yrkeshögskolan?,
 *   https://www.skolverket.se/skolformer/karta-over-utbildningssystemet/yrkeshogskolan).
 * - GYMNASIEPOANG: 20 are one week (förordningen om vuxenutbildning, SFS 2011:1108, 2 kap. 1–2 §§, by Skolverket:
 *   https://www.skolverket.se/skolutveckling/anordna-och-administrera-utbildning/anordna-utbildning-inom-komvux/anordna-utb/verksamhetspoang-inom-komvux-som-anpassad-utbildning).
 */
const effortOfAThousandth: Readonly<Record<CreditUnit, number>> = { HP: 40, YHP: 12, GYMNASIEPOANG: 3 };

/** What so many points take, in units of effort. */
export const effortOf = (points: number, unit: CreditUnit): number => inThousandths(points) * effortOfAThousandth[unit];

/** A time of study, from the first day to the last. */
export interface StudyTime {
  /** Whole study years that are followed by more study: each takes a calendar year. */
  readonly years: number;
  /** Of the last study year: weeks, not always whole. */
  readonly weeks: number;
}

/**
 * The time that so many weeks of study take. A study year has 40 weeks, at universities (högskoleförordningen,
 * SFS 1993:100, 6 kap. 2 §) as in yrkeshögskolan, where 200 points are a year, and in komvux, where 800 are (the sources
 * above). So an education of 140 weeks is three calendar years and twenty weeks.
 */
export const studyTime = (weeks: number): StudyTime => {
  const years = Math.max(Math.ceil(weeks / WEEKS_A_STUDY_YEAR) - 1, 0);
  return { years, weeks: weeks - years * WEEKS_A_STUDY_YEAR };
};

const WEEKS_A_STUDY_YEAR = 40;
const MONTHS_A_YEAR = 12;
const WEEKS_A_YEAR = 52;
const DAYS_A_WEEK = 7;
/** Far less than a day, and far more than what is lost where weeks are divided. */
const ROUNDING = 1e-6;

/** The last day of studies that begin on the day; a started day counts in full. */
export const lastDayOfStudy = (begun: IsoDay, { years, weeks }: StudyTime): IsoDay =>
  addDays(addMonths(begun, years * MONTHS_A_YEAR), Math.ceil(weeks * DAYS_A_WEEK - ROUNDING));

/** The time in months, to a tenth. */
export const monthsOfStudy = ({ years, weeks }: StudyTime): number =>
  inTenths(years * MONTHS_A_YEAR + (weeks * MONTHS_A_YEAR) / WEEKS_A_YEAR);

/** Rounded to a tenth. */
export const inTenths = (months: number): number => Math.round(months * 10) / 10;
