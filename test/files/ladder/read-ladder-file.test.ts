import { readLadderFile } from '../../../src/files/ladder/ladder-file';
import { valueOf } from '../../support/fault-lines';
import { ladderDemanding, shortestLadder } from '../../support/ladder-texts';

const read = (text: string) => valueOf(readLadderFile(text, 'trappa.yaml'));
const demanded = (demand: string) => read(ladderDemanding(demand)).steps[0]?.requirements[0]?.expression;

describe('a ladder file', () => {
  test('fills in lists and what is false where they are left out', () => {
    expect(read(shortestLadder)).toStrictEqual({
      slug: 'forskola',
      revision: 1,
      status: 'DRAFT',
      name: { sv: 'Trappan' },
      organization: '1480',
      field: 'förskola',
      progression: 'EARNED',
      cumulative: false,
      steps: [],
      transitions: [],
      sources: [],
      unknowns: [],
      notes: [],
    });
  });

  test('writes texts in one language or two', () => {
    const ladder = read(`${shortestLadder}unknowns:\n  - Antalet steg\n  - { sv: Namnen, en: The names }\n`);
    expect(ladder.unknowns).toEqual([{ sv: 'Antalet steg' }, { sv: 'Namnen', en: 'The names' }]);
  });

  test('keeps days as days and codes as they are written', () => {
    const ladder = read(`${shortestLadder.replace('1480', '0180')}validFrom: 2023-07-01\n`);
    expect([ladder.organization, ladder.validFrom]).toEqual(['0180', '2023-07-01']);
  });

  test('is frozen throughout', () => {
    const ladder = read(ladderDemanding('anyOf: [{ qualification: a }]'));
    const requirement = ladder.steps[0]?.requirements[0];
    for (const part of [ladder, ladder.name, ladder.steps, ladder.steps[0], requirement, requirement?.expression]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test('may begin with a byte order mark and end its lines as Windows does', () => {
    expect(read(`\uFEFF${shortestLadder.replaceAll('\n', '\r\n')}`).field).toBe('förskola');
  });
});

test('a respite is in the role of its step where it names none', () => {
  const respiteOf = (respite: string) => {
    const text = ladderDemanding('qualification: a').trimEnd();
    return read(`${text}\n        respite: ${respite}\n`).steps[0]?.requirements[0]?.respite;
  };
  expect(respiteOf('{ months: 60 }')).toStrictEqual({ months: 60, roles: [] });
  expect(respiteOf('{ months: 48, roles: [rektor] }')).toStrictEqual({ months: 48, roles: ['rektor'] });
});

describe('a demand', () => {
  test.each([
    ['allOf: []', { kind: 'ALL_OF', of: [] }],
    ['anyOf: [{ step: a/b }]', { kind: 'ANY_OF', of: [{ kind: 'STEP', ladder: 'a', step: 'b' }] }],
    [
      'atLeast: { count: 2, of: [{ seqfLevel: 4 }, { seqfLevel: 5 }] }',
      {
        kind: 'AT_LEAST',
        threshold: 2,
        of: [
          { kind: 'SEQF_LEVEL', level: 4 },
          { kind: 'SEQF_LEVEL', level: 5 },
        ],
      },
    ],
    ['qualification: a', { kind: 'QUALIFICATION', qualification: 'a' }],
    [
      'qualification: { slug: a, courses: [b], begunFrom: 2011-07-01, minimumSeqfLevel: 4 }',
      { kind: 'QUALIFICATION', qualification: 'a', courses: ['b'], begunFrom: '2011-07-01', minimumSeqfLevel: 4 },
    ],
    ['credits: { points: 7.5, unit: HP, area: vård }', { kind: 'CREDITS', points: 7.5, unit: 'HP', area: 'vård' }],
    ['seqfLevel: { level: 5, area: vård }', { kind: 'SEQF_LEVEL', level: 5, area: 'vård' }],
    ['competence: { slug: a, proficiency: 3 }', { kind: 'COMPETENCE', competence: 'a', proficiency: 3 }],
    [
      'experience: { months: 36, field: förskola }',
      { kind: 'EXPERIENCE', months: 36, field: 'förskola', weighted: false },
    ],
    [
      'experience: { months: 36, roles: [a], weighted: true }',
      { kind: 'EXPERIENCE', months: 36, roles: ['a'], weighted: true },
    ],
    ['employment: {}', { kind: 'EMPLOYMENT', titles: [], forms: [], on: 'NOW' }],
    [
      'employment: { titles: [a], forms: [PERMANENT], on: 2023-07-01 }',
      { kind: 'EMPLOYMENT', titles: ['a'], forms: ['PERMANENT'], on: '2023-07-01' },
    ],
    ['employment: { on: now }', { kind: 'EMPLOYMENT', titles: [], forms: [], on: 'NOW' }],
    ['assignment: { scale: levla, level: expert }', { kind: 'ASSIGNMENT', scale: 'levla', level: 'expert' }],
  ])('%s', (demand, expression) => {
    expect(demanded(demand)).toStrictEqual(expression);
  });
});
