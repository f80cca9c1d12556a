import { course, qualification } from '../../../support/builders/qualification';
import { requirement, step } from '../../../support/builders/ladder-builder';
import {
  allOf,
  assigned,
  atLeast,
  competent,
  employed,
  holds,
  months,
  points,
  seqf,
  step as stepFulfilled,
} from '../../../support/builders/requirement';
import { codesOf, demandPlace, findingsIn, findingsInDemand } from '../../../support/faults/fault';

describe('an expression that is sound', () => {
  it('gives no findings, whatever leaves it has', () => {
    const expression = allOf(
      atLeast(1, seqf(1), seqf(8)),
      holds('barnskotarutbildning', { courses: ['pedagogik'], minimumSeqfLevel: 4, begunBefore: '2023-07-01' }),
      points(200, { courses: ['pedagogik', 'barns-larande'] }),
      points(500, { area: 'barn och utbildning' }),
      competent('lek', 5),
      months(36, { field: 'förskola' }),
      employed({ titles: ['barnskotare'], on: '2023-07-01' }),
      assigned('kompetensnivaer', 'skicklig', 'barnskotare'),
    );
    expect(findingsInDemand(expression)).toEqual([]);
  });
});

describe('a fault in an expression', () => {
  it('has its place, child by child from the top', () => {
    const [found] = findingsInDemand(allOf(seqf(4), atLeast(1, seqf(4), seqf(0))));
    expect(found?.place).toEqual([...demandPlace, 1, 1]);
  });

  it.each([
    ['at least none', atLeast(0, seqf(4)), 'THRESHOLD_OUT_OF_RANGE'],
    ['half of the children', atLeast(0.5, seqf(4)), 'THRESHOLD_OUT_OF_RANGE'],
    ['no children at all', atLeast(1), 'EMPTY_BRANCH'],
    ['negative points', points(-5, { area: 'vård' }), 'AMOUNT_NOT_POSITIVE'],
    ['credits in courses and area', points(5, { courses: ['pedagogik'], area: 'vård' }), 'CREDITS_SCOPE'],
    ['experience in nothing', months(12, {}), 'EXPERIENCE_SCOPE'],
    ['experience in an empty list of roles', months(12, { roles: [] }), 'EXPERIENCE_SCOPE'],
    ['a paper at SeQF level 0', holds('pedagogik', { minimumSeqfLevel: 0 }), 'SEQF_OUT_OF_RANGE'],
    ['proficiency 0', competent('lek', 0), 'PROFICIENCY_OUT_OF_RANGE'],
    ['an unknown role of experience', months(12, { roles: ['saknas'] }), 'UNKNOWN_ROLE'],
    ['an unknown title of employment', employed({ titles: ['saknas'] }), 'UNKNOWN_TITLE'],
    ['an unknown course', holds('pedagogik', { courses: ['saknas'] }), 'UNKNOWN_QUALIFICATION'],
    ['an unknown scale of assignment', assigned('saknas', 'novis'), 'UNKNOWN_SCALE'],
    ['an unknown level of assignment', assigned('kompetensnivaer', 'saknas'), 'UNKNOWN_LEVEL'],
    ['an unknown role of assignment', assigned('kompetensnivaer', 'novis', 'saknas'), 'UNKNOWN_ROLE'],
    ['a step of an unknown ladder', stepFulfilled('saknas', 'novis'), 'UNKNOWN_LADDER'],
    ['an unknown step of the ladder itself', stepFulfilled('barnskotare', 'saknas'), 'UNKNOWN_STEP'],
  ] as const)('is %s', (_what, expression, code) => {
    expect(codesOf(findingsInDemand(expression))).toEqual([code]);
  });
});

describe('courses that count for each other', () => {
  const demanding = (validTo?: '2022-12-31'): readonly string[] => {
    const expression = points(100, { courses: ['ny', 'gammal'] });
    const steps = [step('novis', { requirements: [requirement('krav', { expression, validTo })] })];
    const equivalents = [{ qualification: 'paket', validFrom: '2023-01-01', sources: [] }] as const;
    const qualifications = [
      course('ny', 100, { equivalents }),
      qualification('paket'),
      course('gammal', 100, { includes: ['paket'] }),
    ];
    return codesOf(findingsIn({ cumulative: false, steps, transitions: [] }, { qualifications }));
  };

  it('are found over any number of links', () => {
    expect(demanding()).toEqual(['COURSES_COUNT_TWICE']);
  });

  it('are not found where the link comes after the last day of the demand', () => {
    expect(demanding('2022-12-31')).toEqual([]);
  });
});

describe('credits that together make exactly what is demanded', () => {
  const demanding = (needed: number): readonly string[] => {
    const expression = points(needed, { courses: ['sju-tiondelar', 'en-tiondel'], unit: 'HP' });
    const steps = [step('novis', { requirements: [requirement('krav', { expression })] })];
    const qualifications = [
      course('sju-tiondelar', 0.7, { creditUnit: 'HP' }),
      course('en-tiondel', 0.1, { creditUnit: 'HP' }),
    ];
    return codesOf(findingsIn({ cumulative: false, steps, transitions: [] }, { qualifications }));
  };

  it('are within reach, also in tenths', () => {
    expect(demanding(0.8)).toEqual([]);
    expect(demanding(0.9)).toEqual(['CREDITS_OUT_OF_REACH']);
  });
});
