import { implies } from '../../../../src/domain/requirement/strictness/implies';
import type { Expression } from '../../../../src/domain/requirement/expression';
import {
  allOf,
  anyOf,
  assigned,
  atLeast,
  competent,
  employed,
  holds,
  months,
  points,
  seqf,
  step,
} from '../../../support/builders/requirement';
import { course, knowledge, qualification, role } from '../../../support/builders/qualification';

const known = knowledge('2024-06-01', {
  qualifications: [
    qualification('sjukskoterska', { seqfLevel: 6, area: 'omvårdnad' }),
    qualification('specialistsjukskoterska', { seqfLevel: 7, area: 'omvårdnad', includes: ['sjukskoterska'] }),
    qualification('vardprogram', { seqfLevel: 4, includes: ['anatomi', 'etik'] }),
    qualification('examen', { equivalents: [{ qualification: 'utlandsk-examen', sources: [] }] }),
    qualification('utlandsk-examen', { equivalents: [{ qualification: 'examen', sources: [] }] }),
    qualification('intyg'),
    course('anatomi', 100, { area: 'vård' }),
    course('etik', 50, { area: 'vård' }),
    course('sjukvard', 150, { area: 'vård' }),
    course('rehabilitering', 100, { area: 'vård' }),
  ],
  competences: [{ slug: 'lek', name: { sv: 'Lek' }, proficiencies: 5, sources: [] }],
  roles: [role('barnskotare', 'förskola'), role('forskollarare', 'förskola'), role('larare', 'skola')],
});

type Case = readonly [words: string, premise: Expression, conclusion: Expression];

const proves = (cases: readonly Case[]): void => {
  test.each(cases)('%s', (_, premise, conclusion) => {
    expect(implies(premise, conclusion, known)).toEqual({ holds: true });
  });
};

const refutes = (cases: readonly Case[]): void => {
  test.each(cases)('not: %s', (_, premise, conclusion) => {
    expect(implies(premise, conclusion, known).holds).toBe(false);
  });
};

const early = holds('examen', { issuedBefore: '2020-01-01' });
const late = holds('examen', { issuedFrom: '2020-01-01' });

/** An early paper at level 6 and a late one at whatever level its qualification has. */
const twoPapersOf = (slug: string) => [
  holds(slug, { issuedBefore: '2020-01-01', minimumSeqfLevel: 6 }),
  holds(slug, { issuedFrom: '2020-01-01' }),
];
const lateAtLevel = (slug: string) => holds(slug, { issuedFrom: '2020-01-01', minimumSeqfLevel: 6 });

describe('among qualifications', () => {
  proves([
    ['what includes a paper gives it', holds('specialistsjukskoterska'), holds('sjukskoterska')],
    ['a paper gives its level', holds('sjukskoterska'), seqf(5)],
    ['a paper gives its level in its field', allOf(holds('sjukskoterska')), seqf(6, 'omvårdnad')],
    ['equivalents count for each other', holds('utlandsk-examen'), holds('examen')],
    [
      'narrower dates give wider',
      holds('examen', { begunFrom: '2011-07-01' }),
      holds('examen', { begunFrom: '2001-01-01' }),
    ],
    ['issued before a day is begun before it', early, holds('examen', { begunBefore: '2020-01-01' })],
    ['any paper was issued before a day or from it', holds('examen'), anyOf(early, late)],
    ['a level asked of the paper is a level', holds('examen', { minimumSeqfLevel: 6 }), seqf(6)],
    ['courses asked for beside the paper are held', holds('examen', { courses: ['etik'] }), holds('etik')],
    ['a package gives its courses', holds('vardprogram'), points(150, { courses: ['anatomi', 'etik'] })],
    ['no points are always had', allOf(), points(0, { area: 'vård' })],
    [
      'points in courses are points in their area',
      points(150, { courses: ['anatomi', 'etik'] }),
      points(150, { area: 'vård' }),
    ],
    [
      'two courses of three',
      points(200, { courses: ['anatomi', 'etik', 'sjukvard'] }),
      anyOf(holds('anatomi'), holds('etik')),
    ],
    ['a level that does not exist gives anything', seqf(9), step('trappa', 'overst')],
    ['all papers of a qualification have its level', allOf(...twoPapersOf('intyg')), lateAtLevel('intyg')],
    ['in whatever order they are named', allOf(...twoPapersOf('intyg').reverse()), lateAtLevel('intyg')],
  ]);
  refutes([
    ['a paper gives what includes it', holds('sjukskoterska'), holds('specialistsjukskoterska')],
    ['a level gives a paper', seqf(8), holds('sjukskoterska')],
    ['a paper of unknown level gives a level', holds('examen'), seqf(1)],
    ['begun before a day is issued before it', holds('examen', { begunBefore: '2020-01-01' }), early],
    [
      'two papers of one qualification are one',
      allOf(early, late),
      holds('examen', { begunBefore: '2020-01-01', issuedFrom: '2020-01-01' }),
    ],
    [
      'one date on each of two papers is both on one',
      allOf(holds('examen', { begunFrom: '2010-01-01' }), early),
      holds('examen', { begunFrom: '2010-01-01', issuedBefore: '2020-01-01' }),
    ],
    ['recorded points in an area give its courses', points(300, { area: 'vård' }), holds('anatomi')],
    ['papers of equivalents have one level', allOf(...twoPapersOf('examen')), lateAtLevel('examen')],
    [
      'points in courses are more than the least sum that reaches them',
      points(200, { courses: ['anatomi', 'sjukvard', 'rehabilitering'] }),
      points(250, { courses: ['anatomi', 'sjukvard', 'rehabilitering'] }),
    ],
    ['two courses give a third', points(150, { courses: ['anatomi', 'etik', 'sjukvard'] }), holds('sjukvard')],
  ]);
});

const roles = (...slugs: readonly string[]) => ({ roles: slugs });

describe('among months of experience', () => {
  proves([
    ['more give fewer', months(24, roles('larare')), months(12, roles('larare'))],
    ['a role gives its field', months(12, roles('barnskotare')), months(12, { field: 'förskola' })],
    [
      'two years in two roles are a year in one of them',
      months(24, roles('barnskotare', 'larare')),
      anyOf(months(12, roles('barnskotare')), months(12, roles('larare'))),
    ],
    ['full-time months are months', months(12, { ...roles('larare'), weighted: true }), months(12, roles('larare'))],
    [
      'at one percent 120 months weigh one',
      months(120, roles('larare')),
      months(1, { ...roles('larare'), weighted: true }),
    ],
    [
      'at one percent 10.1 months weigh 0.2 by the started tenth',
      months(10.1, roles('larare')),
      months(0.2, { ...roles('larare'), weighted: true }),
    ],
    ['no months are always had', allOf(), months(0, roles('larare'))],
    ['months in no role give anything', months(1, roles()), seqf(8)],
  ]);
  refutes([
    ['fewer give more', months(12, roles('larare')), months(24, roles('larare'))],
    [
      'a year in each of two roles are two years, as they may overlap',
      allOf(months(12, roles('barnskotare')), months(12, roles('larare'))),
      months(24, roles('barnskotare', 'larare')),
    ],
    [
      'a field gives the roles that are known in it',
      months(12, { field: 'förskola' }),
      months(1, roles('barnskotare', 'forskollarare')),
    ],
    ['months are full-time months', months(120, roles('larare')), months(2, { ...roles('larare'), weighted: true })],
    ['10 months weigh 0.2', months(10, roles('larare')), months(0.2, { ...roles('larare'), weighted: true })],
    [
      'half time in each of two roles is half a year in one of them',
      months(12, { ...roles('barnskotare', 'larare'), weighted: true }),
      anyOf(months(12, { ...roles('barnskotare'), weighted: true }), months(7, { ...roles('larare'), weighted: true })),
    ],
  ]);
});

describe('among months of experience by percent in scopes that overlap', () => {
  const weighted = (count: number, ...slugs: readonly string[]) =>
    months(count, { ...roles(...slugs), weighted: true });
  const inPairs = (count: number) => [
    weighted(count, 'barnskotare', 'larare'),
    weighted(count, 'barnskotare', 'forskollarare'),
    weighted(count, 'larare', 'forskollarare'),
  ];
  const inOne = (count: number) => ['barnskotare', 'larare', 'forskollarare'].map((slug) => weighted(count, slug));

  proves([['a year in each pair is 6 months in one of the roles', allOf(...inPairs(12)), anyOf(...inOne(6))]]);
  refutes([
    [
      'a year in each pair is 7 months in one of the roles: half of each will do',
      allOf(...inPairs(12)),
      anyOf(...inOne(7)),
    ],
    ['a year in each pair is 13 months in one of the pairs', allOf(...inPairs(12)), anyOf(...inPairs(13))],
  ]);
});

describe('among months by percent in four scopes or more that share roles', () => {
  const four = ['a', 'b', 'c', 'd'];
  const byPercent = (count: number, slugs: readonly string[]) => months(count, { ...roles(...slugs), weighted: true });
  /** 1,000 months, nearly each of them full in every three of the roles, in as good as no more time. */
  const inThrees = allOf(
    ...four.map((left) =>
      byPercent(
        1000,
        four.filter((slug) => slug !== left),
      ),
    ),
  );
  const someLong = (count: number) =>
    anyOf(...four.map((slug) => byPercent(count, [slug])), months(1000.1, roles(...four)));

  test('what a third of each role cannot escape is proved', () => {
    expect(implies(inThrees, someLong(333), known).holds).toBe(true);
  });

  test('what days of 34, 34, 33 and 33 percent escape is never proved', () => {
    expect(implies(inThrees, someLong(336), known).holds).toBe(false);
  });

  test('what only a third of a percent escapes is not proved, though no one can be employed so: the limit of the proof', () => {
    expect(implies(inThrees, someLong(334.1), known).holds).toBe(false);
  });
});

describe('among employments', () => {
  const at = (...titles: readonly string[]) => employed({ titles });
  proves([
    ['one of two titles is the one or the other', at('usk', 'vb'), anyOf(at('usk'), at('vb'))],
    [
      'an employment has one of the four forms',
      employed(),
      anyOf(employed({ forms: ['PERMANENT', 'HOURLY'] }), employed({ forms: ['FIXED_TERM', 'PROBATIONARY'] })),
    ],
    [
      'a title and a form are a form',
      employed({ titles: ['usk'], forms: ['PERMANENT'] }),
      employed({ forms: ['PERMANENT'] }),
    ],
  ]);
  refutes([
    [
      'an employment has one of three of the forms',
      employed(),
      anyOf(employed({ forms: ['PERMANENT', 'FIXED_TERM'] }), employed({ forms: ['PROBATIONARY'] })),
    ],
    ['any title is one of those named', employed(), at('usk', 'vb')],
    [
      'a title and a form belong to one employment',
      allOf(at('usk'), employed({ forms: ['PERMANENT'] })),
      employed({ titles: ['usk'], forms: ['PERMANENT'] }),
    ],
    ['an employment on a day is experience', employed(), months(0.1, { field: 'förskola' })],
    ['experience is an employment on a day', months(240, roles('larare')), employed()],
    ['now is a fixed day', employed(), employed({ on: '2024-06-01' })],
  ]);
});

describe('among competences, assignments and steps', () => {
  proves([
    ['a higher proficiency gives a lower', competent('lek', 4), competent('lek', 3)],
    ['proficiencies start at one', competent('lek', 0), competent('lek', 1)],
    ['a proficiency that no assessment gives gives anything', competent('lek', 6), seqf(8)],
    ['an assignment in a role is an assignment', assigned('levla', 'bas', 'usk'), assigned('levla', 'bas')],
    ['a step is itself', allOf(step('trappa', 'skicklig'), seqf(4)), step('trappa', 'skicklig')],
  ]);
  refutes([
    ['a lower proficiency gives a higher', competent('lek', 3), competent('lek', 4)],
    ['one assigned level gives another', assigned('levla', 'expert'), assigned('levla', 'bas')],
    [
      'an assignment is one in a named role',
      assigned('levla', 'bas'),
      anyOf(assigned('levla', 'bas', 'usk'), assigned('levla', 'bas', 'vb')),
    ],
    ['a step gives another', step('trappa', 'skicklig'), step('trappa', 'sjalvstandig')],
  ]);
});

describe('among branches', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((slug) => step('trappa', slug)) as [Expression, Expression, Expression];
  proves([
    ['two of three are one of any two', atLeast(2, a, b, c), anyOf(a, c)],
    ['each pair of three is two of three', anyOf(allOf(a, b), allOf(b, c), allOf(a, c)), atLeast(2, a, b, c)],
    ['one of each pair is two of three', allOf(anyOf(a, b), anyOf(b, c), anyOf(a, c)), atLeast(2, a, b, c)],
    ['at least none is always met', allOf(), atLeast(0, a)],
    ['more than there are is never met', atLeast(2, a), anyOf()],
  ]);
  refutes([
    ['two of three are any two of them', atLeast(2, a, b, c), allOf(a, b)],
    ['what is always met gives what never is', allOf(), anyOf()],
  ]);

  test('the missing node is the innermost that fails, with its path and what the premise says instead', () => {
    const conclusion = allOf(a, allOf(b, allOf(c, months(24, roles('larare')))));
    expect(implies(allOf(a, b, c, months(12, roles('larare'))), conclusion, known)).toEqual({
      holds: false,
      missing: months(24, roles('larare')),
      path: [1, 1, 1],
      counterpart: months(12, roles('larare')),
    });
  });

  test('the missing node is the branch where alternatives fail together', () => {
    expect(implies(a, allOf(a, anyOf(b, c)), known)).toEqual({ holds: false, missing: anyOf(b, c), path: [1] });
  });
});
