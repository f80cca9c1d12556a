import { readLadderFile } from '../../../src/files/ladder/ladder-file';
import { englishLine, faultsOf, swedishLine } from '../../support/fault-lines';
import { DEMAND_LINE, ladderDemanding, shortestLadder } from '../../support/ladder-texts';

const faults = (text: string): readonly string[] => faultsOf(readLadderFile(text, 'trappa.yaml')).map(englishLine);

/** The faults of a demand, lines counted from its first. */
const demandFaults = (demand: string): readonly string[] =>
  faultsOf(readLadderFile(ladderDemanding(demand), 'trappa.yaml')).map((fault) =>
    englishLine({ ...fault, line: fault.line - DEMAND_LINE + 1, column: fault.column - 10 }),
  );

const ladderKeys =
  'slug, revision, status, name, organization, field, progression, cumulative, scale, validFrom, validTo, publishedAt, decision, basedOn, looseningReasons, steps, transitions, sources, unknowns, notes';
const demandKeys =
  'allOf, anyOf, atLeast, qualification, credits, seqfLevel, competence, experience, employment, assignment, step';
const oneDemand = `Exactly one of: ${demandKeys}. A demand has exactly one key; several demands are put together with allOf, anyOf or atLeast.`;
const slugHelp = 'A short name of small letters a–z, digits and hyphens. E.g. underskoterska.';
const codeHelp = 'The code of a municipality or county in quotation marks, else a slug. E.g. 1480.';

describe('a fault in a ladder file tells the line, what is wrong and what is expected', () => {
  test.each([
    [
      'an unknown key, with the key that was meant',
      `${shortestLadder}organisation: '1480'`,
      `8:1 The key “organisation” is not known here. Did you mean “organization”? Known here: ${ladderKeys}.`,
    ],
    [
      'an unknown key like no other',
      `${shortestLadder}salary: none`,
      `8:1 The key “salary” is not known here. Known here: ${ladderKeys}.`,
    ],
    [
      'a missing key, with what it is for',
      shortestLadder.replace('field: förskola\n', ''),
      '1:1 The key “field” is missing. field: The field of work that the ladder is for.',
    ],
    [
      'a key that stands twice',
      `${shortestLadder}slug: annan`,
      '8:1 The key “slug” stands already on line 1. Each key once.',
    ],
    [
      'a key without a value',
      shortestLadder.replace("'1480'", ''),
      `5:1 The value is missing. It should be a text. ${codeHelp}`,
    ],
    [
      'a list where a text belongs',
      shortestLadder.replace('slug: forskola', 'slug: [forskola]'),
      `1:7 Here stands a list. It should be a text. ${slugHelp}`,
    ],
    [
      'a text where keys belong',
      `${shortestLadder}decision: Förskolenämnden`,
      '8:11 Here stands “Förskolenämnden”. It should be keys with values. Who decided, and when.',
    ],
    [
      'a text where a list belongs',
      `${shortestLadder}steps: inga`,
      '8:8 Here stands “inga”. It should be a list with a hyphen before each item. The steps of the ladder, from the bottom up.',
    ],
    [
      'yes where true is meant',
      `${shortestLadder}cumulative: yes`,
      '8:13 Here stands “yes”. It should be true or false. true when a level holds only while every earlier level is fulfilled.',
    ],
    [
      'a number in quotation marks',
      shortestLadder.replace('revision: 1', "revision: '1'"),
      '2:11 Here stands “1”. It should be a whole number. Write 1 without quotation marks. The number of the revision, from 1.',
    ],
    [
      'a number that is too small',
      shortestLadder.replace('revision: 1', 'revision: 0'),
      '2:11 0 is too small. At least 1.',
    ],
    [
      'a value that is none of those allowed',
      shortestLadder.replace('DRAFT', 'DRAF'),
      '3:9 “DRAF” is not allowed here. Did you mean DRAFT? One of: DRAFT, IN_REVIEW, APPROVED, PUBLISHED, RETIRED.',
    ],
    [
      'a number where one of some texts belongs',
      shortestLadder.replace('DRAFT', '3'),
      '3:9 Here stands the number 3. It should be a text. Draft (DRAFT), in review (IN_REVIEW), approved (APPROVED), published (PUBLISHED) or retired (RETIRED).',
    ],
    [
      'a day that does not exist',
      `${shortestLadder}validFrom: 2023-02-30`,
      '8:12 “2023-02-30” is no day of the calendar. A day that exists, written year-month-day. E.g. 2023-07-01.',
    ],
    [
      'a year where a day belongs',
      `${shortestLadder}validFrom: 2023`,
      '8:12 Here stands the number 2023. It should be a text. A day that exists, written year-month-day. E.g. 2023-07-01.',
    ],
    [
      'an instant without a time zone',
      `${shortestLadder}publishedAt: 2023-07-01T12:00:00`,
      '8:14 “2023-07-01T12:00:00” is no instant with a time zone. Day and time of day with time zone. E.g. 2023-07-01T12:00:00Z.',
    ],
    [
      'an address that is none',
      `${shortestLadder}sources: [{ title: SKR, url: skr.se }]`,
      '8:30 “skr.se” is no web address. A whole web address, beginning with https://. E.g. https://www.socialstyrelsen.se/.',
    ],
    [
      'a slug with other letters',
      shortestLadder.replace('forskola', 'Förskola'),
      `1:7 “Förskola” has the wrong form. ${slugHelp}`,
    ],
    [
      'an empty text',
      shortestLadder.replace('name: Trappan', "name: ''"),
      '4:7 The text is empty. A Swedish text, or sv: and en: with the text in both languages. E.g. Undersköterska.',
    ],
    [
      'English without Swedish',
      shortestLadder.replace('name: Trappan', 'name: { en: The ladder }'),
      '4:7 The key “sv” is missing. sv: The text in Swedish.',
    ],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  test('in Swedish too', () => {
    expect(faultsOf(readLadderFile(`${shortestLadder}scales: levla`, 'trappa.yaml')).map(swedishLine)).toEqual([
      `8:1 Nyckeln ”scales” är okänd här. Menade du ”scale”? Här kan stå: ${ladderKeys}.`,
    ]);
  });

  test('all at once, from the top', () => {
    const text = shortestLadder
      .replace('revision: 1', 'revision: one')
      .replace('EARNED', 'GIVEN')
      .replace('field', 'feild');
    expect(faults(text).map((fault) => fault.split(' ')[0])).toEqual(['1:1', '2:11', '6:1', '7:14']);
  });
});

describe('a code without quotation marks', () => {
  test('is refused, since it is a number', () => {
    expect(faults(shortestLadder.replace("'1480'", '1480'))).toEqual([
      `5:15 Here stands the number 1480. It should be a text. Write "1480" with quotation marks. ${codeHelp}`,
    ]);
  });

  test.each(['0180', '0o17', '0x1f', '+46', '.5', '.inf'])(
    'that programs read differently is shown as it stands: %s',
    (code) => {
      const [fault, ...others] = faults(shortestLadder.replace("'1480'", code));
      expect(fault).toMatch(`5:15 Programs read ${code} differently. "${code}" with quotation marks for a code, or `);
      expect(others).toEqual([]);
    },
  );

  test('that older programs read as a time or a boolean is a text', () => {
    const text = ladderDemanding('experience: { months: 12:30, field: no }');
    expect(faults(text)).toEqual([
      '17:33 Here stands “12:30”. It should be a number. A number that is zero or greater.',
    ]);
  });
});

describe('a fault in a demand', () => {
  test.each([
    ['no key', '{}', `1:1 A key is missing here. ${oneDemand}`],
    ['two keys', 'qualification: a\nstep: b/c', `1:1 The keys qualification, step cannot stand together. ${oneDemand}`],
    [
      'an unknown key, naming the eleven there are',
      'anyof: []',
      `1:1 The key “anyof” is not known here. Did you mean “anyOf”? Known here: ${demandKeys}.`,
    ],
    [
      'deep within others',
      'allOf:\n  - anyOf:\n      - atLeast:\n          count: 1\n          of:\n            - {}',
      `6:15 A key is missing here. ${oneDemand}`,
    ],
    [
      'a slug alone',
      'allOf: [underskoterska]',
      '1:9 Here stands “underskoterska”. It should be keys with values. A demand has exactly one key; several demands are put together with allOf, anyOf or atLeast.',
    ],
    [
      'one demand where a list belongs',
      'anyOf: { qualification: a }',
      '1:8 Here stand keys with values. It should be a list with a hyphen before each item. A list of demands.',
    ],
    [
      'credits neither in courses nor within an area',
      'credits: { points: 200, unit: YHP }',
      '1:10 None of the keys courses, area stands here. Exactly one of: courses, area.',
    ],
    [
      'experience both in roles and within a field',
      'experience: { months: 3, roles: [a], field: b }',
      '1:13 The keys roles, field cannot stand together. Exactly one of: roles, field.',
    ],
    [
      'a word for a day',
      'employment: { on: today }',
      '1:19 “today” is no day of the calendar. A day written year-month-day, or now for the day of asking. E.g. 2023-07-01.',
    ],
    [
      'a number for a day',
      'employment: { on: 2023 }',
      '1:19 Here stands the number 2023. It should be a text. A day written year-month-day, or now for the day of asking. E.g. 2023-07-01.',
    ],
    ['a level that SeQF lacks', 'seqfLevel: 9', '1:12 9 is too large. At most 8.'],
    [
      'a step without its ladder',
      'step: skicklig',
      '1:7 “skicklig” has the wrong form. The slug of the ladder, a slash and the slug of the step. E.g. malmo-kompetensnivaer-barnskotare/sjalvstandig.',
    ],
    [
      'a form of employment that there is not',
      'employment: { forms: [PERMANENT, TEMPORARY] }',
      '1:34 “TEMPORARY” is not allowed here. One of: PERMANENT, FIXED_TERM, PROBATIONARY, HOURLY.',
    ],
  ])('%s', (_, demand, fault) => {
    expect(demandFaults(demand)).toEqual([fault]);
  });
});
