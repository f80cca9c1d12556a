import { factIn, problemsIn } from '../../../support/people-rows';

const employment = { title: 'Undersköterska natt', form: 'tillsvidare', from: '2019-03-01', percent: '75' };
const paper = { qualification: 'bevis-underskoterska', issued: '2024-02-15' };
const credits = { area: 'vård och omsorg', points: '900', creditUnit: 'gp', issued: '2018-06-08' };
const assessed = { competence: 'bemotande', proficiency: '2', issued: '2024-05-20' };
const assignment = { scale: 'levla', level: 'bas', role: 'underskoterska', from: '2024-09-01' };

/** The columns at fault. */
const faulty = (cells: Parameters<typeof problemsIn>[0]) => problemsIn(cells).map(([column]) => column);

describe('a row of a person', () => {
  it('tells that there is one, in which unit and what of them is complete', () => {
    expect(factIn({ kind: 'person', unit: 'enhet-4', complete: 'uppdrag, meriter' })).toEqual({
      externalId: 'm-17',
      kind: 'PERSON',
      unit: 'enhet-4',
      complete: ['EVIDENCE', 'ASSIGNMENTS'],
    });
  });

  it.each([
    ['ja', ['EVIDENCE', 'EMPLOYMENTS', 'ASSIGNMENTS']],
    ['nej', []],
    ['', []],
    ['evidence employments', ['EVIDENCE', 'EMPLOYMENTS']],
  ])('is complete by the word %j in %j', (complete, parts) => {
    expect(factIn({ complete })).toEqual({ externalId: 'm-17', kind: 'PERSON', complete: parts });
  });

  it.each(['delvis', 'meriter delvis'])('is not complete by the word %j', (complete) => {
    expect(faulty({ complete })).toEqual(['complete']);
  });

  it.each(['m-17', '4711', 'A.b_c:9', 'å-1'])('may have the id %j', (externalId) => {
    expect(factIn({ externalId })).toMatchObject({ externalId });
  });

  it.each(['anna', 'anna svensson 1', 'anna1@example.org', 'm-1'.repeat(30), ''])(
    'is of nobody under the id %j',
    (externalId) => {
      expect(faulty({ externalId })).toEqual(['externalId']);
    },
  );

  it('names its unit by a code, not by words', () => {
    expect(faulty({ unit: 'Ekbackens äldreboende' })).toEqual(['unit']);
  });
});

describe('a row of an employment', () => {
  it('tells of one with the employer whose list it is, who knows it', () => {
    expect(factIn(employment)).toEqual({
      externalId: 'm-17',
      kind: 'EMPLOYMENT',
      employment: {
        organization: '1480',
        label: 'Undersköterska natt',
        form: 'PERMANENT',
        from: '2019-03-01',
        percent: 75,
        verification: 'VERIFIED',
      },
    });
  });

  it('tells of one elsewhere, which is claimed unless the row says more', () => {
    expect(factIn({ ...employment, employer: '0180' })).toMatchObject({
      employment: { organization: '0180', verification: 'CLAIMED' },
    });
    expect(factIn({ ...employment, employer: '0180', verification: 'verifierad' })).toMatchObject({
      employment: { verification: 'VERIFIED' },
    });
  });

  it.each([
    ['tillsvidare', 'PERMANENT'],
    ['Tillsvidareanställning', 'PERMANENT'],
    ['visstid', 'FIXED_TERM'],
    ['särskild visstidsanställning', 'FIXED_TERM'],
    ['vikariat', 'FIXED_TERM'],
    ['provanställning', 'PROBATIONARY'],
    ['Timanställd', 'HOURLY'],
    ['FIXED_TERM', 'FIXED_TERM'],
    ['fixed-term', 'FIXED_TERM'],
  ])('has by %j the form %s', (form, expected) => {
    expect(factIn({ ...employment, form })).toMatchObject({ employment: { form: expected } });
  });

  it.each([
    ['75', 75],
    ['75 %', 75],
    ['75%', 75],
    ['75,0', 75],
    ['100.00', 100],
    ['75,5', 76],
    ['75.4', 75],
    ['66,67 %', 67],
    ['66.66666666666667', 67],
    ['99,99', 100],
    ['1,4 %', 1],
    ['1 %', 1],
    ['2', 2],
    ['2,00', 2],
  ])('has by %j so many percent: %i', (percent, expected) => {
    expect(factIn({ ...employment, percent })).toMatchObject({ employment: { percent: expected } });
  });

  it.each(['0,75', '0.75', '1', '1,0', '1,00', '1,99'])(
    'is refused by %j, which may be a share, and told so',
    (percent) => {
      expect(problemsIn({ ...employment, percent })).toEqual([
        [
          'percent',
          'sysselsättningsgrad: går inte att läsa. Väntat: procent av heltid, 2–100, t.ex. 75 eller 75,5, eller 1 %. Ett tal under 2 utan procenttecken kan lika gärna vara en andel av heltid.',
        ],
      ]);
    },
  );

  it.each(['0', '0 %', '0,75 %', '100,1', '100.4 %', '101', '-5', '75,', '7 5', 'heltid', '75 timmar'])(
    'is refused by %j, which is no percent of full time',
    (percent) => {
      expect(faulty({ ...employment, percent })).toEqual(['percent']);
    },
  );

  it.each(['2023-02-29', '01/07/2023', '20230701', '230701', 'juli 2023', '45108', '2023-07-01 08:30'])(
    'is refused by %j, which is no day',
    (from) => {
      expect(faulty({ ...employment, from })).toEqual(['from']);
    },
  );

  it.each(['1899-12-31', '2101-01-01', '9999-12-31'])('does not end on %s', (to) => {
    expect(faulty({ ...employment, to })).toContain('to');
  });

  it.each(['2023-07-01', '2023-07-01T00:00:00', '2023-07-01 00:00:00.000'])('begins on the day %s', (from) => {
    expect(factIn({ ...employment, from })).toMatchObject({ employment: { from: '2023-07-01' } });
  });

  it('ends on the day it begins, or later', () => {
    expect(factIn({ ...employment, to: '2019-03-01' })).toMatchObject({ employment: { to: '2019-03-01' } });
    expect(problemsIn({ ...employment, to: '2019-02-28' })).toEqual([
      ['to', 'till och med: dagen ligger före från och med. Väntat: samma dag eller senare.'],
    ]);
  });

  it('needs title, form, first day and percent, and says so of all at once', () => {
    expect(faulty({ kind: 'anställning' })).toEqual(['title', 'form', 'from', 'percent']);
  });

  it('has a title as titles must be', () => {
    expect(faulty({ ...employment, title: '4711' })).toEqual(['title']);
    expect(faulty({ ...employment, title: 'Kock '.repeat(21) })).toEqual(['title']);
    expect(factIn({ ...employment, title: 'Kock '.repeat(20) })).toMatchObject({ kind: 'EMPLOYMENT' });
  });

  it('with an employer whose code has lost its zero is refused with the code that was meant', () => {
    expect(problemsIn({ ...employment, employer: '180' })).toEqual([
      ['employer', 'arbetsgivare: finns inte bland det som är publicerat. Väntat: en kod som finns där; kanske 0180.'],
    ]);
  });
});

describe('a row of a merit', () => {
  it('tells of a qualification, verified and from the personnel system unless it says otherwise', () => {
    expect(factIn({ ...paper, begun: '2021-08-23', expires: '2030-01-01' })).toEqual({
      externalId: 'm-17',
      kind: 'EVIDENCE',
      evidence: {
        kind: 'QUALIFICATION',
        qualification: 'bevis-underskoterska',
        begun: '2021-08-23',
        issued: '2024-02-15',
        expires: '2030-01-01',
        verification: 'VERIFIED',
        source: { kind: 'HR_SYSTEM' },
      },
    });
  });

  it('tells of points in an area', () => {
    expect(factIn({ ...credits, verification: 'påstådd', source: 'Egen uppgift' })).toMatchObject({
      evidence: {
        kind: 'CREDITS',
        area: 'vård och omsorg',
        points: 900,
        unit: 'GYMNASIEPOANG',
        verification: 'CLAIMED',
        source: { kind: 'OWN_STATEMENT' },
      },
    });
  });

  it('tells of an assessed competence', () => {
    expect(factIn(assessed)).toMatchObject({
      evidence: { kind: 'COMPETENCE', competence: 'bemotande', proficiency: 2 },
    });
  });

  it('tells what prior learning was held against in a validation', () => {
    expect(factIn({ ...paper, source: 'validering: yrkespaket-barnskotare' })).toMatchObject({
      evidence: { source: { kind: 'VALIDATION', validated: 'yrkespaket-barnskotare' } },
    });
    expect(factIn({ ...paper, source: 'VALIDATION' })).toMatchObject({ evidence: { source: { kind: 'VALIDATION' } } });
    expect(faulty({ ...paper, source: 'validering: annat' })).toEqual(['source']);
    expect(faulty({ ...paper, source: 'betyg: yrkespaket-barnskotare' })).toEqual(['source']);
  });

  it.each([
    ['gp', 'GYMNASIEPOANG'],
    ['GYMNASIEPOANG', 'GYMNASIEPOANG'],
    ['hp', 'HP'],
    ['YHp', 'YHP'],
  ])('counts %j as %s', (creditUnit, unit) => {
    expect(factIn({ ...credits, creditUnit })).toMatchObject({ evidence: { unit } });
  });

  it.each([
    ['900', 900],
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['1 240', 1240],
    ['1240', 1240],
    ['0.25', 0.25],
    ['5 000', 5000],
  ])('has by %j so many points: %d', (points, expected) => {
    expect(factIn({ ...credits, points })).toMatchObject({ evidence: { points: expected } });
  });

  it.each(['1.240', '0', '5001', '-7', '1 24', 'många', '1e3'])('has by %j no points', (points) => {
    expect(faulty({ ...credits, points })).toEqual(['points']);
  });

  it.each(['0', '4', '1,5', 'hög'])('has no proficiency %j where the highest is 3', (proficiency) => {
    expect(faulty({ ...assessed, proficiency })).toEqual(['proficiency']);
  });

  it('was begun before it was issued, before it ends, and has been issued', () => {
    expect(faulty({ ...paper, begun: '2024-02-16' })).toEqual(['issued']);
    expect(faulty({ ...paper, expires: '2024-02-14' })).toEqual(['expires']);
    expect(faulty({ ...paper, issued: '2026-06-02' })).toEqual(['issued']);
    expect(factIn({ ...paper, issued: '2026-06-01', begun: '2026-06-01', expires: '2026-06-01' })).toMatchObject({
      kind: 'EVIDENCE',
    });
  });

  it('is one thing, and only that', () => {
    expect(faulty({ ...paper, ...credits })).toEqual(['area']);
    expect(faulty({ kind: 'merit', issued: '2024-01-01' })).toEqual(['qualification']);
    expect(faulty({ ...credits, begun: '2015-08-20' })).toEqual(['begun']);
    expect(faulty({ ...assessed, points: '100' })).toEqual(['points']);
  });

  it('names what is published, and one that is near is told', () => {
    expect(problemsIn({ ...paper, qualification: 'bevis-undersköterska' })).toEqual([
      [
        'qualification',
        'kvalifikation: finns inte bland det som är publicerat. Väntat: en kod som finns där; kanske bevis-underskoterska.',
      ],
    ]);
    expect(problemsIn({ ...assessed, competence: 'körkort' })).toEqual([
      ['competence', 'kompetens: finns inte bland det som är publicerat. Väntat: en kod som finns där.'],
    ]);
    expect(faulty({ ...credits, area: 'fritid' })).toEqual(['area']);
    expect(factIn({ ...credits, area: ' Vård och  omsorg' })).toMatchObject({ evidence: { area: 'vård och omsorg' } });
  });
});

describe('a row of an assignment', () => {
  it('tells of a level that the employer has given', () => {
    expect(factIn({ ...assignment, to: '2025-08-31' })).toEqual({
      externalId: 'm-17',
      kind: 'ASSIGNMENT',
      assignment: {
        organization: '1480',
        scale: 'levla',
        level: 'bas',
        role: 'underskoterska',
        from: '2024-09-01',
        to: '2025-08-31',
      },
    });
  });

  it('names a level of its scale', () => {
    expect(faulty({ ...assignment, level: 'novis' })).toEqual(['level']);
    expect(faulty({ ...assignment, scale: 'levl' })).toEqual(['scale']);
    expect(faulty({ level: 'bas' })).toEqual(['scale', 'role', 'from']);
    expect(faulty({ ...assignment, to: '2024-08-31' })).toEqual(['to']);
  });
});

describe('what a row tells of', () => {
  it.each([
    ['anställning', { ...employment }, 'EMPLOYMENT'],
    ['Merit', { ...paper }, 'EVIDENCE'],
    ['uppdrag', { ...assignment }, 'ASSIGNMENT'],
    ['PERSON', {}, 'PERSON'],
  ])('may be said: %s', (kind, cells, expected) => {
    expect(factIn({ kind, ...cells })).toMatchObject({ kind: expected });
  });

  it('is refused where it is said in a word that is not known', () => {
    expect(problemsIn({ kind: 'semester' })).toEqual([
      ['kind', 'typ: ordet är inte känt. Väntat: person, anställning, merit, uppdrag.'],
    ]);
  });

  it('is one thing: what belongs to another is not left out in silence', () => {
    expect(faulty({ ...employment, ...paper })).toEqual(['qualification', 'issued']);
    expect(faulty({ kind: 'person', ...assignment })).toEqual(['scale', 'level', 'role', 'from']);
    expect(faulty({ ...employment, unit: 'enhet-4' })).toEqual(['unit']);
    expect(factIn({ ...employment, qualification: ' ' })).toMatchObject({ kind: 'EMPLOYMENT' });
  });
});
