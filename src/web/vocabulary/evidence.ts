import type { CreditUnit, EmploymentForm, Verification } from '../evidence/listed-evidence.generated';
import { defineTexts } from '../language/define-texts';

const say = defineTexts(
  'evidenceWords',
  {
    claimed: 'Uppgivet, papper inte visat',
    verified: 'Kontrollerat',
    refuted: 'Stämde inte',
    fixedTerm: 'Visstidsanställning',
    hourly: 'Timanställning',
    permanent: 'Tillsvidareanställning',
    probationary: 'Provanställning',
    gymnasiepoang: 'gymnasiepoäng',
    hp: 'högskolepoäng',
    yhp: 'yrkeshögskolepoäng',
  },
  {
    claimed: 'Stated, paper not shown',
    verified: 'Checked',
    refuted: 'Was not so',
    fixedTerm: 'Fixed-term employment',
    hourly: 'Employment by the hour',
    permanent: 'Permanent employment',
    probationary: 'Probationary employment',
    gymnasiepoang: 'upper secondary credits',
    hp: 'higher education credits',
    yhp: 'higher vocational credits',
  },
);

/** How sure something that is recorded of a person is. */
export const wordForVerification: Readonly<Record<Verification, string>> = {
  CLAIMED: say('claimed'),
  VERIFIED: say('verified'),
  REFUTED: say('refuted'),
};

/** The form of an employment. */
export const wordForEmploymentForm: Readonly<Record<EmploymentForm, string>> = {
  PERMANENT: say('permanent'),
  FIXED_TERM: say('fixedTerm'),
  PROBATIONARY: say('probationary'),
  HOURLY: say('hourly'),
};

/** What credits are counted in, after a number. */
export const wordForCreditUnit: Readonly<Record<CreditUnit, string>> = {
  GYMNASIEPOANG: say('gymnasiepoang'),
  HP: say('hp'),
  YHP: say('yhp'),
};
