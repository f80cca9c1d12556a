import { isInputObjectType } from 'graphql';
import { operationSchema, receive, receiveWritten } from '../../support/operation-server';
import { requirement, step, transition } from '../../support/builders/ladder-builder';
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
  step as fulfilled,
} from '../../support/builders/requirement';

const krav = 'slug: "krav", scope: ENTER_STEP, strength: MANDATORY, authority: EMPLOYER';
const expression = holds('barnskotarutbildning');
const demand = 'expression: { qualification: { slug: "barnskotarutbildning" } }';
const reason = { sv: 'Brist.', en: 'Shortage.' };
const writtenReason = 'reason: { sv: "Brist.", en: "Shortage." }';
const ends = { from: 'a', to: 'b' };
const writtenEnds = '{ from: "a", to: "b" }';

/** Each field of the input as it is written, and the operation that it stands for. */
const operations: Readonly<Record<string, readonly [written: string, operation: object]>> = {
  setName: ['{ sv: "Trappan" }', { kind: 'SET_LADDER_FIELD', field: 'name', value: { sv: 'Trappan' } }],
  setField: ['"förskola"', { kind: 'SET_LADDER_FIELD', field: 'field', value: 'förskola' }],
  setProgression: ['ASSIGNED', { kind: 'SET_LADDER_FIELD', field: 'progression', value: 'ASSIGNED' }],
  setCumulative: ['false', { kind: 'SET_LADDER_FIELD', field: 'cumulative', value: false }],
  setScale: ['"levla"', { kind: 'SET_LADDER_FIELD', field: 'scale', value: 'levla' }],
  setValidFrom: ['"2027-01-01"', { kind: 'SET_LADDER_FIELD', field: 'validFrom', value: '2027-01-01' }],
  setValidTo: ['"2033-06-30"', { kind: 'SET_LADDER_FIELD', field: 'validTo', value: '2033-06-30' }],
  setSources: [
    '[{ title: "PSL", reference: "4 kap.", url: null, inForceFrom: "2023-07-01" }]',
    {
      kind: 'SET_LADDER_FIELD',
      field: 'sources',
      value: [{ title: 'PSL', reference: '4 kap.', inForceFrom: '2023-07-01' }],
    },
  ],
  setUnknowns: ['[]', { kind: 'SET_LADDER_FIELD', field: 'unknowns', value: [] }],
  setNotes: [
    '[{ sv: "Ingen grund för lön.", en: null }]',
    { kind: 'SET_LADDER_FIELD', field: 'notes', value: [{ sv: 'Ingen grund för lön.' }] },
  ],
  clearField: ['VALID_FROM', { kind: 'CLEAR_LADDER_FIELD', field: 'validFrom' }],
  addStep: [
    `{ step: { slug: "a", role: "barnskotare", level: "bas", title: null, description: { sv: "Ny." },
       requirements: [{ ${krav}, ${demand} }], activities: ["handledning"] }, place: { after: "b" } }`,
    {
      kind: 'ADD_STEP',
      step: step('a', {
        level: 'bas',
        description: { sv: 'Ny.' },
        requirements: [requirement('krav', { expression })],
        activities: ['handledning'],
      }),
      place: { after: 'b' },
    },
  ],
  removeStep: [`{ step: "a", ${writtenReason} }`, { kind: 'REMOVE_STEP', step: 'a', reason }],
  moveStep: ['{ step: "a", place: { before: "b" } }', { kind: 'MOVE_STEP', step: 'a', place: { before: 'b' } }],
  renameStep: ['{ step: "a", slug: "b" }', { kind: 'RENAME_STEP', step: 'a', slug: 'b' }],
  setStepRole: ['{ step: "a", role: "b" }', { kind: 'SET_STEP_FIELD', step: 'a', field: 'role', value: 'b' }],
  setStepLevel: ['{ step: "a", level: "b" }', { kind: 'SET_STEP_FIELD', step: 'a', field: 'level', value: 'b' }],
  setStepTitle: ['{ step: "a", title: "b" }', { kind: 'SET_STEP_FIELD', step: 'a', field: 'title', value: 'b' }],
  setStepDescription: [
    '{ step: "a", description: { sv: "Ny." } }',
    { kind: 'SET_STEP_FIELD', step: 'a', field: 'description', value: { sv: 'Ny.' } },
  ],
  setStepDemandsUnknown: [
    '{ step: "a", demandsUnknown: true }',
    { kind: 'SET_STEP_FIELD', step: 'a', field: 'demandsUnknown', value: true },
  ],
  clearStepField: ['{ step: "a", field: TITLE }', { kind: 'CLEAR_STEP_FIELD', step: 'a', field: 'title' }],
  addRequirement: [
    `{ step: "a", requirement: { ${krav}, ${demand} }, place: null, reason: null }`,
    { kind: 'ADD_REQUIREMENT', step: 'a', requirement: requirement('krav', { expression }) },
  ],
  replaceRequirement: [
    `{ step: "a", requirement: "b", ${writtenReason}, by: { ${krav}, ${demand}, validFrom: "2023-07-01",
       validTo: "2033-06-30", jurisdiction: "1480", legalBasis: { title: "PSL" }, respite: { months: 60 }, note: { sv: "Se 6 kap." } } }`,
    {
      kind: 'REPLACE_REQUIREMENT',
      step: 'a',
      requirement: 'b',
      reason,
      by: requirement('krav', {
        expression,
        validFrom: '2023-07-01',
        validTo: '2033-06-30',
        jurisdiction: '1480',
        legalBasis: { title: 'PSL' },
        respite: { months: 60, roles: [] },
        note: { sv: 'Se 6 kap.' },
      }),
    },
  ],
  removeRequirement: [
    `{ step: "a", requirement: "b", ${writtenReason} }`,
    { kind: 'REMOVE_REQUIREMENT', step: 'a', requirement: 'b', reason },
  ],
  moveRequirement: [
    '{ step: "a", requirement: "b", place: { after: "c" } }',
    { kind: 'MOVE_REQUIREMENT', step: 'a', requirement: 'b', place: { after: 'c' } },
  ],
  addActivity: [
    '{ step: "a", activity: "b", place: { before: "c" } }',
    { kind: 'ADD_ACTIVITY', step: 'a', activity: 'b', place: { before: 'c' } },
  ],
  removeActivity: ['{ step: "a", activity: "b" }', { kind: 'REMOVE_ACTIVITY', step: 'a', activity: 'b' }],
  moveActivity: ['{ step: "a", activity: "b" }', { kind: 'MOVE_ACTIVITY', step: 'a', activity: 'b' }],
  addTransition: [
    `{ transition: { from: "a", to: "b", kind: LEAD }, place: { after: ${writtenEnds} } }`,
    { kind: 'ADD_TRANSITION', transition: transition('a', 'b', 'LEAD'), place: { after: ends } },
  ],
  removeTransition: [`{ transition: ${writtenEnds} }`, { kind: 'REMOVE_TRANSITION', transition: ends }],
  moveTransition: [
    `{ transition: ${writtenEnds}, place: { before: ${writtenEnds} } }`,
    { kind: 'MOVE_TRANSITION', transition: ends, place: { before: ends } },
  ],
  setTransitionKind: [
    `{ transition: ${writtenEnds}, kind: LATERAL }`,
    { kind: 'SET_TRANSITION_KIND', transition: ends, value: 'LATERAL' },
  ],
  setLooseningReason: [
    `{ step: "a", requirement: null, ${writtenReason} }`,
    { kind: 'SET_LOOSENING_REASON', step: 'a', reason },
  ],
  removeLooseningReason: [
    '{ step: "a", requirement: "b" }',
    { kind: 'REMOVE_LOOSENING_REASON', step: 'a', requirement: 'b' },
  ],
};

/** Each kind of demand as it is written, and the expression that it stands for. */
const demands: Readonly<Record<string, readonly [written: string, expression: object]>> = {
  allOf: ['[{ seqfLevel: { level: 4 } }, { allOf: [] }]', allOf(seqf(4), allOf())],
  anyOf: ['[{ seqfLevel: { level: 4 } }]', anyOf(seqf(4))],
  atLeast: ['{ threshold: 1, of: [{ seqfLevel: { level: 4 } }] }', atLeast(1, seqf(4))],
  qualification: [
    '{ slug: "a", courses: ["b"], begunFrom: "2020-01-01", begunBefore: "2021-01-01", issuedFrom: "2022-01-01", issuedBefore: "2023-01-01", minimumSeqfLevel: 5 }',
    holds('a', {
      courses: ['b'],
      begunFrom: '2020-01-01',
      begunBefore: '2021-01-01',
      issuedFrom: '2022-01-01',
      issuedBefore: '2023-01-01',
      minimumSeqfLevel: 5,
    }),
  ],
  credits: ['{ points: 7.5, unit: HP, area: "vård", courses: null }', points(7.5, { unit: 'HP', area: 'vård' })],
  seqfLevel: ['{ level: 5, area: "vård" }', seqf(5, 'vård')],
  competence: ['{ slug: "bemotande", proficiency: 2 }', competent('bemotande', 2)],
  experience: ['{ months: 12, roles: ["barnskotare"] }', months(12, { roles: ['barnskotare'] })],
  employment: ['{ forms: [PERMANENT] }', employed({ forms: ['PERMANENT'] })],
  assignment: ['{ scale: "levla", level: "bas", role: "usk" }', assigned('levla', 'bas', 'usk')],
  step: ['{ ladder: "trappan", step: "bas" }', fulfilled('trappan', 'bas')],
};

const fieldsOf = (name: string): readonly string[] => {
  const type = operationSchema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
};

describe('an operation that is sent', () => {
  it('is one of those that are tried here', () => {
    expect(fieldsOf('LadderOperationInput').toSorted()).toEqual(Object.keys(operations).toSorted());
    expect(fieldsOf('ExpressionInput').toSorted()).toEqual(Object.keys(demands).toSorted());
  });

  it.each(Object.entries(operations))('is one of the domain: %s', async (field, [written, operation]) => {
    expect(await receiveWritten(`{ ${field}: ${written} }`)).toStrictEqual([operation]);
  });

  it.each(Object.entries(demands))('may bring a demand along: %s', async (field, [written, expected]) => {
    const sent = `{ addRequirement: { step: "a", requirement: { ${krav}, expression: { ${field}: ${written} } } } }`;
    expect(await receiveWritten(sent)).toStrictEqual([
      { kind: 'ADD_REQUIREMENT', step: 'a', requirement: requirement('krav', { expression: expected as never }) },
    ]);
  });

  it('may demand an employment on a day', async () => {
    const employment = '{ titles: ["underskoterska"], on: "2023-07-01" }';
    const [operation] = await receiveWritten(
      `{ addRequirement: { step: "a", requirement: { ${krav}, expression: { employment: ${employment} } } } }`,
    );
    expect(operation).toMatchObject({
      requirement: { expression: employed({ titles: ['underskoterska'], on: '2023-07-01' }) },
    });
  });

  it('keeps its place among the others, and can come as a variable', async () => {
    const variables = { operations: [{ setScale: 'levla' }, { clearField: 'SCALE' }, { setScale: 'nivaer' }] };
    expect(
      await receive('query ($operations: [LadderOperationInput!]!) { receive(operations: $operations) }', variables),
    ).toEqual([
      { kind: 'SET_LADDER_FIELD', field: 'scale', value: 'levla' },
      { kind: 'CLEAR_LADDER_FIELD', field: 'scale' },
      { kind: 'SET_LADDER_FIELD', field: 'scale', value: 'nivaer' },
    ]);
  });

  it('is frozen, with all that it brings', async () => {
    const [operation] = await receiveWritten(`{ addStep: ${operations.addStep?.[0] ?? ''} }`);
    expect(Object.isFrozen(operation)).toBe(true);
    expect(() => Object.assign((operation as { step: object }).step, { slug: 'b' })).toThrow(TypeError);
  });
});
