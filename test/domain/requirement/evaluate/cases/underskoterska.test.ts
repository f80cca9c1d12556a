import type { PersonRecord } from '../../../../../src/domain/person/person-record';
import type { Requirement } from '../../../../../src/domain/requirement/requirement';
import { inForce } from '../../../../../src/domain/time/validity';
import type { IsoDay } from '../../../../../src/domain/time/iso-day';
import { completeRecord, credits, employment, paper, record } from '../../../../support/builders/person';
import { course, qualification } from '../../../../support/builders/qualification';
import { allOf, anyOf, employed, holds, points } from '../../../../support/builders/requirement';
import { judge } from '../../../../support/judge';

const proof = holds('bevis-underskoterska');
const employedThen = employed({ titles: ['underskoterska'], forms: ['PERMANENT'], on: '2023-07-01' });

const law = { scope: 'USE_TITLE', strength: 'MANDATORY', authority: 'LAW' } as const;

/** Patientsäkerhetslagen 4 kap. 5 a §, and its transitional provisions (SFS 2021:739, 2). */
const requirements: readonly Requirement[] = [
  {
    ...law,
    slug: 'overgang',
    validFrom: '2023-07-01',
    validTo: '2033-06-30',
    expression: anyOf(proof, employedThen),
  },
  { ...law, slug: 'bevis', validFrom: '2033-07-01', expression: proof },
];

const titleOn = (day: IsoDay, person: PersonRecord) => {
  const [requirement] = requirements.filter((one) => inForce(one, day));
  if (requirement === undefined) throw new Error(`Nothing is demanded on ${day}.`);
  return judge(requirement.expression, { person, day });
};

const permanent = employment({ title: 'underskoterska', from: '2018-01-01', to: '2025-03-31' });
const hourlyElsewhere = employment({ title: 'vardbitrade', form: 'HOURLY', organization: '1401', from: '2025-04-01' });

describe('the title undersköterska', () => {
  test('is right without bevis for who was permanently employed with it on 1 July 2023, until 30 June 2033', () => {
    const person = completeRecord({ employments: [permanent] });
    expect(titleOn('2026-03-01', person)).toMatchObject({ verdict: 'MET', evidence: [permanent.id] });
    expect(titleOn('2033-06-30', person).verdict).toBe('MET');
    expect(titleOn('2033-07-01', person).verdict).toBe('NOT_MET');
  });

  test('stays right after a move to hourly work elsewhere', () => {
    const person = completeRecord({ employments: [permanent, hourlyElsewhere] });
    expect(titleOn('2026-03-01', person).verdict).toBe('MET');
  });

  test.each(['FIXED_TERM', 'PROBATIONARY', 'HOURLY'] as const)('is not right by %s employment that day', (form) => {
    const person = completeRecord({ employments: [{ ...permanent, form }] });
    expect(titleOn('2026-03-01', person)).toMatchObject({
      verdict: 'NOT_MET',
      evidence: [permanent.id],
      children: [{ verdict: 'NOT_MET' }, { verdict: 'NOT_MET', reason: { code: 'OTHER_EMPLOYMENT' } }],
    });
  });

  test('by fixed-term employment that day hangs on the bevis alone while it is not known whether there is one', () => {
    const person = record({ employments: [{ ...permanent, form: 'FIXED_TERM' }] });
    expect(titleOn('2026-03-01', person)).toMatchObject({
      verdict: 'UNKNOWN',
      children: [{ verdict: 'UNKNOWN' }, { verdict: 'NOT_MET' }],
    });
  });

  test('is unknown for whom nothing is recorded, and the answer names the papers', () => {
    expect(titleOn('2026-03-01', record())).toMatchObject({
      verdict: 'UNKNOWN',
      children: [
        { reason: { code: 'MISSING', alternatives: ['bevis-underskoterska'] } },
        { reason: { code: 'EMPLOYMENT_MISSING', employment: employedThen } },
      ],
    });
  });

  test('is unknown while the certificate of the earlier employer is only claimed, and the answer names it', () => {
    const claim = employment({ ...permanent, id: 'earlier-employer', organization: '1480', verification: 'CLAIMED' });
    expect(titleOn('2026-03-01', record({ employments: [claim, hourlyElsewhere] }))).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['earlier-employer'],
      children: [
        { reason: { code: 'MISSING' } },
        { reason: { code: 'EMPLOYMENT_CLAIMED', employments: [{ organization: '1480', title: 'underskoterska' }] } },
      ],
    });
  });

  test('is right with the bevis, before and after the transition', () => {
    const person = completeRecord({ evidence: [paper('bevis-underskoterska')] });
    expect(titleOn('2026-03-01', person).verdict).toBe('MET');
    expect(titleOn('2033-07-01', person).verdict).toBe('MET');
  });
});

describe('the bevis as undersköterska', () => {
  const sources = {
    qualifications: [
      qualification('vard-och-omsorg'),
      course('svenska-1', 100),
      course('svenska-a', 80),
      course('samhallskunskap-1a1', 50),
    ],
  };
  const swedish = points(80, { courses: ['svenska-1', 'svenska-a'] });
  const care = points(1240, { area: 'vård och omsorg' });

  /** HSLF-FS 2023:4: by when the studies began. */
  const qualifies = anyOf(
    allOf(holds('vard-och-omsorg', { begunFrom: '1994-01-01', begunBefore: '2023-07-01' }), care, swedish),
    allOf(holds('vard-och-omsorg', { begunFrom: '2023-07-01' }), care, swedish, holds('samhallskunskap-1a1')),
  );
  const verdict = (person: PersonRecord) => judge(qualifies, { person, sources }).verdict;
  const carePoints = credits('vård och omsorg', 1240);

  test('is given for studies begun in 1998 with 1,240 points care and 80 points Swedish', () => {
    const evidence = [
      paper('vard-och-omsorg', { begun: '1998-08-20', issued: '2001-06-08' }),
      carePoints,
      paper('svenska-a', { issued: '2001-06-08' }),
    ];
    expect(verdict(completeRecord({ evidence }))).toBe('MET');
    expect(
      verdict(
        completeRecord({ evidence: [...evidence.slice(0, 1), credits('vård och omsorg', 1239), ...evidence.slice(2)] }),
      ),
    ).toBe('NOT_MET');
    expect(verdict(completeRecord({ evidence: evidence.slice(0, 2) }))).toBe('NOT_MET');
  });

  test('takes samhällskunskap too when the studies began on 1 July 2023 or later', () => {
    const evidence = [
      paper('vard-och-omsorg', { begun: '2023-08-20', issued: '2025-06-08' }),
      carePoints,
      paper('svenska-1', { issued: '2025-06-08' }),
    ];
    expect(verdict(completeRecord({ evidence }))).toBe('NOT_MET');
    expect(verdict(completeRecord({ evidence: [...evidence, paper('samhallskunskap-1a1')] }))).toBe('MET');
  });

  test('is given whenever the studies began to who has it all', () => {
    const evidence = [
      paper('vard-och-omsorg', { begun: '2022-08-20', issued: '2025-06-08' }),
      carePoints,
      paper('svenska-1'),
      paper('samhallskunskap-1a1'),
    ];
    expect(verdict(completeRecord({ evidence }))).toBe('MET');
  });
});
