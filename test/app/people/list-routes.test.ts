import { listRoutes } from '../../../src/app/people/list-routes';
import type { PersonFile } from '../../../src/domain/person/person-file';
import { routeObjectives, type Route } from '../../../src/domain/assessment/route';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { credits, paper } from '../../support/builders/person';
import { employedAs, personFile } from '../../support/builders/person-file';
import { placedStep, seedReading } from '../../support/seed-reading';
import { seeds } from '../../support/seeds';

const asOf = '2026-03-01';
const routes = (file: PersonFile, ladder: string, step: string, day: IsoDay = asOf) =>
  listRoutes(seedReading, file, { to: placedStep(ladder, step), objective: 'SHORTEST', asOf: day, limit: 3 });
const ways = (found: readonly Route[]) =>
  found.map(({ actions }) => actions.map((one) => one.opportunity ?? one.qualification ?? one.competence ?? one.role));

const titleRight = ['underskoterska-skyddad-titel', 'underskoterska'] as const;

describe('routes to the protected title undersköterska', () => {
  it('lead over the vocational package, or an assessment, and the application for the proof', () => {
    const found = routes(personFile(), ...titleRight).routes;
    expect(ways(found)).toEqual([
      ['komvux-underskoterska', 'ansokan-bevis-underskoterska'],
      ['motsvarande-kompetens-underskoterska', 'ansokan-bevis-underskoterska'],
    ]);
    expect(found[0]).toMatchObject({
      months: 20.1,
      credits: [{ points: 1500, unit: 'GYMNASIEPOANG' }],
      unknowns: ['DURATION', 'COST', 'SEATS'],
      steps: [{ ladder: titleRight[0], step: titleRight[1] }],
    });
  });

  it('take nothing more of those who have the transitional right, until it ends', () => {
    const file = personFile({ employments: [employedAs('Undersköterska', { from: '2015-01-01' })] });
    expect(ways(routes(file, ...titleRight).routes)).toEqual([[]]);
    expect(ways(routes(file, ...titleRight, '2033-07-01').routes)[0]).toHaveLength(2);
  });

  it('take only the application of those who have the education that counts', () => {
    const evidence = [paper('yrkespaket-underskoterska', { begun: '2023-08-15', issued: '2025-06-10' })];
    expect(ways(routes(personFile({ evidence }), ...titleRight).routes)[0]).toEqual(['ansokan-bevis-underskoterska']);
  });

  it('find anew what has to be begun later: older studies do not count after 2033-06-30', () => {
    const evidence = [paper('yrkespaket-underskoterska', { begun: '2019-08-15', issued: '2021-06-10' })];
    const file = personFile({ evidence });
    expect(ways(routes(file, ...titleRight, '2033-06-30').routes)[0]).toEqual(['ansokan-bevis-underskoterska']);
    const [route] = routes(file, ...titleRight, '2033-07-01').routes;
    expect(route?.actions[0]).toMatchObject({ opportunity: 'komvux-underskoterska', credits: { points: 1500 } });
  });
});

describe('routes in the career model in care of the elderly', () => {
  const toSpecialist = ['gr-karriarvagsmodell-aldreomsorg', 'specialistunderskoterska'] as const;

  it('fulfil the steps on the way, and work where the education demands a year of work', () => {
    const found = routes(personFile(), ...toSpecialist).routes;
    expect(found[0]?.steps.map(({ step }) => step)).toEqual(['underskoterska-bas', 'specialistunderskoterska']);
    expect(ways(found)[2]).toEqual([
      'komvux-underskoterska',
      'ansokan-bevis-underskoterska',
      'underskoterska',
      'lernia-psykiatri',
    ]);
  });

  it('begin with the paper on what is claimed', () => {
    const evidence = [paper('yrkespaket-underskoterska', { begun: '2023-08-15', verification: 'CLAIMED' })];
    expect(ways(routes(personFile({ evidence }), ...toSpecialist).routes)[0]?.[0]).toBe('yrkespaket-underskoterska');
  });
});

describe('routes to stödassistent in Göteborgsregionen', () => {
  const toAssistant = ['gr-titulatur-funktionshinder', 'stodassistent'] as const;

  it('count an older programme with three years of work, which goes on in the present post', () => {
    const employments = [employedAs('Stödbiträde', { from: '2025-03-01' })];
    const found = routes(personFile({ employments, evidence: [paper('vardlinjen-2-arig')] }), ...toAssistant).routes;
    expect(found[0]?.actions).toMatchObject([{ kind: 'WORK', role: 'stodbitrade', months: 24 }]);
  });

  it('tell nobody to study what is given no longer', () => {
    const found = routes(personFile(), ...toAssistant).routes;
    expect(ways(found)).toEqual([['gymnasial-utbildning-stodassistent']]);
    expect(found[0]?.unknowns).toEqual(['DURATION', 'COST', 'SEATS', 'CREDITS']);
  });
});

it('asks the manager for the level where the employer gives it, whatever the merits', () => {
  const [route] = routes(personFile(), 'goteborg-levla-kompetensmodellen', 'sjukskoterska-bas').routes;
  expect(route?.actions).toMatchObject([
    { kind: 'APPLY', assignment: { scale: 'levla', level: 'bas', role: 'sjukskoterska' }, unknowns: ['DURATION'] },
  ]);
});

it('takes the licence after the degree for a preschool teacher', () => {
  const found = routes(personFile(), 'goteborg-forskola-titlar', 'forskollarare').routes;
  expect(ways(found)).toEqual([['forskollararprogrammet', 'ansokan-legitimation-forskollarare']]);
  // 210 hp are three years and a term of twenty weeks.
  expect(found[0]).toMatchObject({ months: 40.6, credits: [{ points: 210, unit: 'HP' }] });
});

it('has a head teacher of a preschool begin the training once in office', () => {
  const found = routes(personFile({ person: { organization: '1280' } }), 'malmo-forskolekarriar', 'rektor').routes;
  expect(found[0]?.actions).toHaveLength(2);
  expect(found[0]?.actions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'APPLY', title: 'rektor' }),
      expect.objectContaining({ kind: 'VALIDATE', competence: 'pedagogisk-insikt' }),
    ]),
  );
});

it('finds the one course that is lacking, not the whole package that holds it', () => {
  const evidence = [
    paper('vard-och-omsorgsutbildning', { begun: '2023-08-21', issued: '2025-01-17' }),
    credits('vård och omsorg', 1240),
    credits('svenska', 80),
  ];
  const found = listRoutes(seedReading, personFile({ evidence }), {
    to: placedStep(...titleRight),
    objective: 'FEWEST_CREDITS',
    asOf,
    limit: 3,
  }).routes;
  const route = found.find(({ actions }) => actions.some(({ kind }) => kind === 'STUDY'));
  expect(route?.actions).toMatchObject([
    {
      kind: 'STUDY',
      qualification: 'samhallskunskap-1a1',
      credits: { points: 50 },
      unknowns: ['DURATION', 'COST', 'SEATS'],
    },
    { kind: 'APPLY', opportunity: 'ansokan-bevis-underskoterska' },
  ]);
  expect(route?.actions[0]).not.toHaveProperty('opportunity');
});

it('gives the same answer to the same question, proved best, for every step of the seeds', () => {
  const file = personFile({
    employments: [employedAs('Barnskötare', { from: '2020-01-01' })],
    evidence: [paper('yrkespaket-barnskotare', { verification: 'CLAIMED' })],
  });
  const steps = seeds.ladders.flatMap((ladder) => ladder.steps.map((step) => placedStep(ladder.slug, step.slug)));
  for (const [index, to] of steps.entries()) {
    // Every objective is asked for somewhere, and every tenth question twice.
    const objective = routeObjectives[index % routeObjectives.length] ?? 'SHORTEST';
    const wanted = { to, objective, asOf, limit: 3 } as const;
    const answer = listRoutes(seedReading, file, wanted);
    expect(answer.isProvedBest).toBe(true);
    expect(answer.routes.length + answer.obstacles.length).toBeGreaterThan(0);
    if (index % 10 === 0) expect(listRoutes(seedReading, file, wanted)).toEqual(answer);
  }
});
