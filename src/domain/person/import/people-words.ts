import type { CreditUnit } from '../../qualification/qualification';
import type { EmploymentForm } from '../employment';
import type { EvidenceSourceKind } from '../evidence-source';
import type { RecordPart } from '../person';
import type { Verification } from '../verification';
import type { ClosedWords } from './closed-words';
import type { PeopleRowKind } from './people-row';

/** What a row tells of. */
export const kindWords: ClosedWords<PeopleRowKind> = {
  PERSON: ['person', 'medarbetare'],
  EMPLOYMENT: ['anställning'],
  EVIDENCE: ['merit'],
  ASSIGNMENT: ['uppdrag'],
};

/** Fixed-term employments in the words of lagen om anställningsskydd (SFS 1982:80, 5 §) and of personnel systems. */
export const formWords: ClosedWords<EmploymentForm> = {
  PERMANENT: ['tillsvidare', 'tillsvidareanställning', 'tillsvidareanställd'],
  FIXED_TERM: [
    'visstid',
    'visstidsanställning',
    'visstidsanställd',
    'tidsbegränsad',
    'tidsbegränsad anställning',
    'särskild visstidsanställning',
    'allmän visstidsanställning',
    'vikariat',
    'säsongsanställning',
  ],
  PROBATIONARY: ['provanställning', 'provanställd'],
  HOURLY: ['timanställning', 'timanställd', 'timavlönad'],
};

/** Whether somebody with the right to has seen it. */
export const verificationWords: ClosedWords<Verification> = {
  VERIFIED: ['verifierad', 'verifierat', 'styrkt'],
  CLAIMED: ['påstådd', 'påstått', 'uppgiven', 'uppgivet'],
  REFUTED: ['avvisad', 'avvisat', 'motbevisad', 'motbevisat'],
};

/** Where a merit comes from. */
export const sourceWords: ClosedWords<EvidenceSourceKind> = {
  HR_SYSTEM: ['personalsystem', 'personalsystemet'],
  DIPLOMA: ['betyg', 'examensbevis'],
  AUTHORITY_REGISTER: ['myndighetsregister', 'myndighets register'],
  EMPLOYER_CERTIFICATE: ['arbetsgivarintyg', 'intyg från arbetsgivare', 'tjänstgöringsintyg'],
  ASSESSMENT: ['bedömning'],
  VALIDATION: ['validering'],
  OWN_STATEMENT: ['egen uppgift'],
};

/** What points are counted in. */
export const creditUnitWords: ClosedWords<CreditUnit> = {
  GYMNASIEPOANG: ['gp', 'gymnasiepoäng'],
  HP: ['hp', 'högskolepoäng'],
  YHP: ['yhp', 'yrkeshögskolepoäng'],
};

/** The parts of a record that a list may call complete. */
export const partWords: ClosedWords<RecordPart> = {
  EVIDENCE: ['meriter'],
  EMPLOYMENTS: ['anställningar'],
  ASSIGNMENTS: ['uppdrag'],
};
