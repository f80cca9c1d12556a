import type { LocalizedText } from '../../text/language';
import type { PeopleColumn } from './people-row';

/** What the columns of a list of people are called; in English as over the API. */
export const columnNames: Readonly<Record<PeopleColumn, Required<LocalizedText>>> = {
  kind: { sv: 'typ', en: 'kind' },
  externalId: { sv: 'person-id', en: 'externalId' },
  unit: { sv: 'enhet', en: 'unit' },
  complete: { sv: 'fullständigt', en: 'complete' },
  employer: { sv: 'arbetsgivare', en: 'employer' },
  title: { sv: 'befattning', en: 'title' },
  form: { sv: 'anställningsform', en: 'form' },
  from: { sv: 'från och med', en: 'from' },
  to: { sv: 'till och med', en: 'to' },
  percent: { sv: 'sysselsättningsgrad', en: 'percent' },
  qualification: { sv: 'kvalifikation', en: 'qualification' },
  begun: { sv: 'påbörjad', en: 'begun' },
  issued: { sv: 'utfärdad', en: 'issued' },
  expires: { sv: 'gäller till och med', en: 'expires' },
  area: { sv: 'ämnesområde', en: 'area' },
  points: { sv: 'poäng', en: 'points' },
  creditUnit: { sv: 'poängtyp', en: 'creditUnit' },
  competence: { sv: 'kompetens', en: 'competence' },
  proficiency: { sv: 'bedömning', en: 'proficiency' },
  verification: { sv: 'verifiering', en: 'verification' },
  source: { sv: 'källa', en: 'source' },
  scale: { sv: 'nivåskala', en: 'scale' },
  level: { sv: 'nivå', en: 'level' },
  role: { sv: 'roll', en: 'role' },
};
