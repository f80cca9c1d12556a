import { barnskotareLadder, requirement, step } from '../builders/ladder-builder';
import { allOf, anyOf, atLeast, competent, employed, holds, months, points, seqf } from '../builders/requirement';
import { demandPlace, fault, findingsIn, findingsInDemand, findingsOnStep } from './fault';

const kravPlace = demandPlace.slice(0, -1);
const [novis] = barnskotareLadder().steps;

/** A requirement for each code that concerns requirements or their expressions. */
export const requirementFaults = {
  DUPLICATE_REQUIREMENT: fault(
    'two requirements of one slug',
    ['steps', 'novis', 'requirements', 1],
    findingsOnStep(requirement('krav'), requirement('krav', { expression: seqf(4) })),
  ),
  REQUIREMENT_REPEATED: fault(
    'one demand stated twice for the same days',
    ['steps', 'novis', 'requirements', 1],
    findingsOnStep(requirement('krav', { validTo: '2025-06-30' }), requirement('igen', { validFrom: '2025-06-30' })),
  ),
  REQUIREMENT_OUTSIDE_LADDER: fault(
    'a requirement that ended before the ladder began',
    ['steps', 'novis', 'requirements', 'krav'],
    findingsIn({
      validFrom: '2024-01-01',
      cumulative: false,
      steps: [step('novis', { ...novis, requirements: [requirement('krav', { validTo: '2023-12-31' })] })],
      transitions: [],
    }),
  ),
  LEGAL_BASIS_MISSING: fault(
    'a demand of law without the law',
    kravPlace,
    findingsInDemand(seqf(4), { authority: 'LAW' }),
  ),
  LEGAL_REFERENCE_MISSING: fault(
    'a law without paragraph',
    [...kravPlace, 'legalBasis'],
    findingsInDemand(seqf(4), { authority: 'LAW', legalBasis: { title: 'Skollag' } }),
  ),
  DEMAND_NEVER_MET: fault(
    'a demand for employment on a day after the last day of the demand',
    demandPlace,
    findingsInDemand(employed({ on: '2023-07-01' }), { validTo: '2023-06-30' }),
  ),
  EMPTY_BRANCH: fault('a choice of nothing', [...demandPlace, 1], findingsInDemand(allOf(seqf(4), anyOf()))),
  THRESHOLD_OUT_OF_RANGE: fault('three of two', demandPlace, findingsInDemand(atLeast(3, seqf(4), holds('pedagogik')))),
  AMOUNT_NOT_POSITIVE: fault('no months', demandPlace, findingsInDemand(months(0, { roles: ['barnskotare'] }))),
  CREDITS_SCOPE: fault('credits in nothing', demandPlace, findingsInDemand(points(100, {}))),
  CREDITS_OUT_OF_REACH: fault(
    'more points than the courses give',
    demandPlace,
    findingsInDemand(points(300, { courses: ['pedagogik', 'barns-larande'] })),
  ),
  COURSE_WITHOUT_CREDITS: fault(
    'a course without points',
    demandPlace,
    findingsInDemand(points(100, { courses: ['barnskotarutbildning'] })),
  ),
  COURSE_IN_OTHER_UNIT: fault(
    'gymnasiepoäng counted as hp',
    demandPlace,
    findingsInDemand(points(100, { courses: ['pedagogik'], unit: 'HP' })),
  ),
  COURSES_COUNT_TWICE: fault(
    'a course named twice',
    demandPlace,
    findingsInDemand(points(100, { courses: ['pedagogik', 'pedagogik'] })),
  ),
  EXPERIENCE_SCOPE: fault(
    'experience in roles and field',
    demandPlace,
    findingsInDemand(months(12, { roles: ['barnskotare'], field: 'förskola' })),
  ),
  SEQF_OUT_OF_RANGE: fault('SeQF level 9', demandPlace, findingsInDemand(seqf(9))),
  PROFICIENCY_OUT_OF_RANGE: fault('6 of 5', demandPlace, findingsInDemand(competent('lek', 6))),
  DATES_EXCLUDE_ALL: fault(
    'studies begun on and before the same day',
    [...demandPlace, 0],
    findingsInDemand(anyOf(holds('pedagogik', { begunFrom: '2023-07-01', begunBefore: '2023-07-01' }), seqf(4))),
  ),
  UNKNOWN_FIELD: fault(
    'a field that no role lies in',
    demandPlace,
    findingsInDemand(months(12, { field: 'rymdfart' })),
  ),
  UNKNOWN_QUALIFICATION: fault('a paper that does not exist', demandPlace, findingsInDemand(holds('saknas'))),
  UNKNOWN_COMPETENCE: fault('a competence that does not exist', demandPlace, findingsInDemand(competent('saknas', 1))),
};
