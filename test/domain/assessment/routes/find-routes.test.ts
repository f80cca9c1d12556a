import type { Route, RouteAction } from '../../../../src/domain/assessment/route';
import { findRoutes } from '../../../../src/domain/assessment/routes/find-routes';
import { employment, paper, record } from '../../../support/builders/person';
import { course, qualification, role } from '../../../support/builders/qualification';
import {
  allOf,
  anyOf,
  assigned,
  competent,
  employed,
  holds,
  months,
  step,
} from '../../../support/builders/requirement';
import { seeds } from '../../../support/seeds';
import { opportunity, prerequisite, routeQuestion, routeStep } from '../../../support/builders/route-question';

const told = ({ actions }: Route): readonly string[] => actions.map(inShort);
const inShort = ({ kind, opportunity: slug, ...action }: RouteAction): string =>
  [kind, slug ?? action.qualification ?? action.role ?? action.competence ?? action.title ?? action.assignment?.level]
    .concat(action.months > 0 ? [String(action.months)] : [])
    .join(' ');
const routesTo = (expression: Parameters<typeof routeStep>[2], parts: Parameters<typeof routeQuestion>[0] = {}) =>
  findRoutes(routeQuestion({ ...parts, steps: [routeStep('top', 'leader', expression), ...(parts.steps ?? [])] }));

const hp = { credits: 60, creditUnit: 'HP', cost: 0, seats: 10 } as const;
const worker = employment({ role: 'worker', from: '2025-01-15' });

describe('findRoutes', () => {
  it('gives one route without actions to a step that is fulfilled already', () => {
    expect(routesTo(holds('a'), { record: record({ evidence: [paper('a')] }) })).toEqual({
      routes: [{ steps: [step('ladder', 'top')], actions: [], months: 0, credits: [], cost: 0, unknowns: [] }],
      obstacles: [],
      isProvedBest: true,
    });
  });

  it('leads as far as is known to a step of which not all that it demands is', () => {
    const target = { ...routeStep('top', 'leader', holds('a')), demandsUnknown: true } as const;
    const opportunities = [opportunity('to-a', ['a'], hp)];
    const { routes } = findRoutes(
      routeQuestion({ steps: [target], opportunities, sources: { qualifications: [qualification('a')] } }),
    );
    expect(routes.map(told)).toEqual([['STUDY to-a 9.2']]);
    expect(routes[0]?.unknowns).toEqual(['DEMANDS']);
  });

  it('gives no route to what demands a step of which not all that it demands is known', () => {
    const below = { ...routeStep('below', 'worker', holds('a')), demandsUnknown: true } as const;
    const { routes } = routesTo(step('ladder', 'below'), {
      steps: [below],
      record: record({ evidence: [paper('a')] }),
    });
    expect(routes).toEqual([]);
  });

  it('gives no route, and tells what no action can make met, where there is none', () => {
    const answer = routesTo(allOf(holds('licence'), competent('skill', 1), months(12, { roles: ['pilot'] })), {
      sources: { qualifications: [qualification('licence', { kind: 'LICENCE' })] },
    });
    expect(answer).toEqual({
      routes: [],
      obstacles: [
        { requirement: 'ladder/top', path: [0], leaf: holds('licence') },
        { requirement: 'ladder/top', path: [2], leaf: months(12, { roles: ['pilot'] }) },
      ],
      isProvedBest: true,
    });
  });

  it('studies what is demanded of those who begin before it begins', () => {
    const sources = { qualifications: [qualification('a'), qualification('b')] };
    const opportunities = [
      opportunity('to-a', ['a'], { ...hp, prerequisites: [prerequisite(holds('b'))] }),
      opportunity('to-b', ['b'], { ...hp, credits: 30 }),
    ];
    const { routes } = routesTo(holds('a'), { sources, opportunities });
    expect(routes.map(told)).toEqual([['STUDY to-b 4.6', 'STUDY to-a 9.2']]);
    expect(routes[0]).toMatchObject({ months: 13.8, credits: [{ points: 90, unit: 'HP' }], cost: 0, unknowns: [] });
    expect(routes[0]?.actions.map(({ satisfies }) => satisfies)).toEqual([
      [],
      [{ requirement: 'ladder/top', path: [] }],
    ]);
  });

  it('puts first what is best by the objective, and what is known before what is not', () => {
    const sources = { qualifications: [qualification('a')] };
    const opportunities = [
      opportunity('quick', ['a'], { weeks: 10, credits: 100, creditUnit: 'YHP', cost: 9_000, seats: 5 }),
      opportunity('cheap', ['a'], { weeks: 40, credits: 100, creditUnit: 'YHP', cost: 0, seats: 5 }),
      opportunity('small', ['a'], { weeks: 30, credits: 50, creditUnit: 'YHP', cost: 500, seats: 5 }),
      opportunity('unknown', ['a']),
      opportunity('full', ['a'], { weeks: 1, cost: 0, seats: 0 }),
    ];
    const best = (objective: 'SHORTEST' | 'CHEAPEST' | 'FEWEST_CREDITS') =>
      routesTo(holds('a'), { sources, opportunities, objective, limit: 9 }).routes.map(
        (one) => one.actions[0]?.opportunity,
      );
    expect(best('SHORTEST')).toEqual(['quick', 'small', 'cheap', 'unknown']);
    expect(best('CHEAPEST')).toEqual(['cheap', 'small', 'quick', 'unknown']);
    expect(best('FEWEST_CREDITS')).toEqual(['small', 'quick', 'cheap', 'unknown']);
  });

  it('says what is unknown instead of guessing', () => {
    const sources = { qualifications: [qualification('a')] };
    const [route] = routesTo(holds('a'), { sources, opportunities: [opportunity('some', ['a'])] }).routes;
    expect(route?.unknowns).toEqual(['DURATION', 'COST', 'SEATS', 'CREDITS']);
    expect(route).not.toHaveProperty('cost');
    expect(route?.months).toBe(0);
  });

  it('finds what nobody in the data offers elsewhere, after all else, unless it is given no longer', () => {
    const sources = {
      qualifications: [course('found', 100), qualification('offered'), qualification('former', { replacedBy: [] })],
    };
    const opportunities = [opportunity('to-offered', ['offered'])];
    const { routes } = routesTo(anyOf(holds('found'), holds('offered'), holds('former')), { sources, opportunities });
    expect(routes.map(told)).toEqual([['STUDY to-offered'], ['STUDY found']]);
    expect(routes[1]).toMatchObject({
      credits: [{ points: 100, unit: 'GYMNASIEPOANG' }],
      unknowns: ['DURATION', 'COST', 'SEATS'],
    });
  });

  describe('with credits earned already', () => {
    const qualifications = [
      course('common', 900),
      course('one', 400),
      course('other', 400),
      qualification('first', { credits: 1300, creditUnit: 'GYMNASIEPOANG', includes: ['common', 'one'] }),
      qualification('second', { credits: 1300, creditUnit: 'GYMNASIEPOANG', includes: ['common', 'other'] }),
    ];
    const whole = { credits: 1300, creditUnit: 'GYMNASIEPOANG', cost: 0, seats: 9 } as const;
    const studied = (evidence: ReturnType<typeof paper>[], parts = {}) =>
      routesTo(holds('second'), {
        sources: { qualifications },
        record: record({ evidence }),
        opportunities: [opportunity('to-second', ['second'], { ...whole, ...parts })],
      }).routes[0]?.actions;

    it('studies only what differs, and for as much shorter a time', () => {
      expect(studied([])).toMatchObject([{ months: 17.8, credits: { points: 1300 } }]);
      expect(studied([paper('first')])).toMatchObject([{ months: 4.6, credits: { points: 400 } }]);
      expect(studied([paper('first')], { weeks: 130 })).toMatchObject([{ months: 9.2, credits: { points: 400 } }]);
    });

    it('studies no more than the education itself holds', () => {
      expect(studied([paper('common')], { credits: 300 })).toMatchObject([{ credits: { points: 300 } }]);
    });

    it('hands in the paper on a claim that shortens the studies', () => {
      expect(studied([paper('first', { verification: 'CLAIMED' })])?.map(inShort)).toEqual([
        'OBTAIN_EVIDENCE first',
        'STUDY to-second 4.6',
      ]);
    });
  });

  it('leaves a childcare worker only what differs to become a pupil assistant, by the seeds', () => {
    const toPupilAssistant = (evidence: ReturnType<typeof paper>[]) =>
      routesTo(holds('yrkespaket-elevassistent'), {
        sources: seeds,
        opportunities: seeds.learningOpportunities,
        record: record({ evidence }),
      }).routes.map(({ actions }) =>
        actions.map((action) => [action.opportunity, action.credits?.points, action.months]),
      );
    expect(toPupilAssistant([])).toEqual([
      [
        ['stockholm-barn-bas', 900, 13.2],
        ['stockholm-pabyggnad-elevassistent', 400, 4.6],
      ],
    ]);
    // Of the continuation's 400 the one for childcare workers shares 300: only Specialpedagogik 2 is left.
    expect(toPupilAssistant([paper('yrkespaket-barnskotare')])).toEqual([
      [['stockholm-pabyggnad-elevassistent', 100, 1.2]],
    ]);
  });

  describe('with work', () => {
    const sources = { qualifications: [qualification('a')], roles: [role('worker', 'care'), role('leader', 'care')] };
    const record12 = record({ employments: [worker] });

    it('works as many months as are missing', () => {
      const { routes } = routesTo(months(36, { roles: ['worker'] }), { sources, record: record12 });
      expect(routes.map(told)).toEqual([['WORK worker 24']]);
      expect(routes[0]).toMatchObject({ months: 24, cost: 0, unknowns: [] });
    });

    it('needs the longer for part-time that counts by its percent', () => {
      const half = record({ employments: [{ ...worker, percent: 50 }] });
      const { routes } = routesTo(months(12, { roles: ['worker'], weighted: true }), { sources, record: half });
      expect(routes.map(told)).toEqual([['WORK worker 12']]);
    });

    it('works in the role of a step once that is fulfilled', () => {
      const lower = routeStep('lower', 'worker', holds('a'));
      const { routes } = routesTo(months(6, { field: 'care' }), {
        sources,
        steps: [lower],
        transitions: [{ from: 'lower', to: 'top', kind: 'ADVANCE' }],
        opportunities: [opportunity('to-a', ['a'], hp)],
      });
      expect(routes.map(told)).toEqual([['STUDY to-a 9.2', 'WORK worker 6']]);
      expect(routes[0]?.steps).toEqual([step('ladder', 'lower'), step('ladder', 'top')]);
    });

    it('counts what is worked beside studies at less than full pace, and nothing at full pace', () => {
      const both = allOf(holds('a'), months(18, { roles: ['worker'] }));
      const at = (pace: number) =>
        routesTo(both, {
          sources,
          record: record12,
          opportunities: [opportunity('to-a', ['a'], { ...hp, weeks: 40, pace })],
        }).routes[0];
      expect(at(50)).toMatchObject({ months: 9.2, actions: [{ beside: { role: 'worker', months: 9.2 } }] });
      expect(at(100)?.actions.map(inShort).sort()).toEqual(['STUDY to-a 9.2', 'WORK worker 6']);
      for (const action of at(100)?.actions ?? []) expect(action).not.toHaveProperty('beside');
    });

    it('counts it by what the pace leaves where part-time counts by its percent', () => {
      const both = allOf(holds('a'), months(18, { roles: ['worker'], weighted: true }));
      const opportunities = [opportunity('to-a', ['a'], { ...hp, weeks: 40, pace: 75 })];
      const [route] = routesTo(both, { sources, record: record12, opportunities }).routes;
      // 40 weeks at 25 percent are 2.3 of the 6 months that are missing.
      expect(route?.actions.map(({ kind, months: count }) => [kind, count])).toEqual(
        expect.arrayContaining([
          ['STUDY', 9.2],
          ['WORK', 4],
        ]),
      );
    });

    it('lets one action serve two demands', () => {
      const { routes } = routesTo(allOf(months(24, { roles: ['worker'] }), months(18, { field: 'care' })), {
        sources,
        record: record12,
      });
      expect(routes.map(told)).toEqual([['WORK worker 12']]);
      expect(routes[0]?.actions[0]?.satisfies.map(({ path }) => path)).toEqual([[], [0], [1]]);
    });
  });

  it('asks for an assessment, a level and a post where that is what is demanded', () => {
    const { routes } = routesTo(
      allOf(competent('skill', 2), assigned('levels', 'deep'), employed({ titles: ['boss'], forms: ['PERMANENT'] })),
    );
    expect(routes).toHaveLength(1);
    expect(routes[0]?.actions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'VALIDATE',
          competence: 'skill',
          proficiency: 2,
          unknowns: ['DURATION', 'COST'],
        }),
        expect.objectContaining({
          kind: 'APPLY',
          assignment: { scale: 'levels', level: 'deep' },
          unknowns: ['DURATION'],
        }),
        expect.objectContaining({ kind: 'APPLY', title: 'boss', form: 'PERMANENT', unknowns: ['DURATION'] }),
      ]),
    );
  });

  describe('with days', () => {
    const sources = { qualifications: [qualification('a'), qualification('b')] };
    const opportunities = [opportunity('to-a', ['a'], hp), opportunity('to-b', ['b'], { ...hp, credits: 30 })];

    it('meets what is demanded on the day of arrival, not on the day of asking', () => {
      const top = routeStep('top', 'leader', holds('a'));
      const later = { key: 'later', expression: holds('b'), validFrom: '2026-06-01' } as const;
      const question = { sources, opportunities, steps: [{ ...top, demands: [...top.demands, later] }] };
      expect(findRoutes(routeQuestion(question)).routes.map(told)).toEqual([['STUDY to-a 9.2', 'STUDY to-b 4.6']]);
      const over = { ...later, validFrom: '2026-01-01', validTo: '2026-06-01' } as const;
      const soonOver = { ...question, steps: [{ ...top, demands: [...top.demands, over] }] };
      expect(findRoutes(routeQuestion(soonOver)).routes.map(told)).toEqual([['STUDY to-a 9.2']]);
    });

    it('begins an education only while it is offered', () => {
      const closing = [opportunity('to-b', ['b'], hp), opportunity('to-a', ['a'], { ...hp, validTo: '2026-03-01' })];
      const { routes } = routesTo(allOf(holds('a'), holds('b')), { sources, opportunities: closing });
      expect(routes.map(told)).toEqual([['STUDY to-a 9.2', 'STUDY to-b 9.2']]);
    });
  });

  it('says so when the search is cut short', () => {
    const skills = ['p', 'q', 'r', 's', 't'].map((slug) => competent(slug, 1));
    expect(routesTo(allOf(...skills), { effort: 3 })).toEqual({ routes: [], obstacles: [], isProvedBest: false });
    expect(routesTo(allOf(...skills)).routes[0]?.actions).toHaveLength(5);
  });

  it('studies a course by itself where only a package that holds it is offered', () => {
    const qualifications = [
      course('whole', 100),
      course('part', 50),
      qualification('open', { kind: 'COURSE', equivalents: [{ qualification: 'part', sources: [] }] }),
      qualification('package', { credits: 1500, creditUnit: 'GYMNASIEPOANG', includes: ['whole', 'part'] }),
    ];
    const to = (slug: string, objective: 'SHORTEST' | 'FEWEST_CREDITS') =>
      routesTo(holds(slug), {
        sources: { qualifications },
        opportunities: [opportunity('to-package', ['package'], { cost: 0, seats: 9 })],
        objective,
      }).routes.map(told);
    expect(to('whole', 'FEWEST_CREDITS')).toEqual([['STUDY whole'], ['STUDY to-package 20.1']]);
    expect(to('open', 'FEWEST_CREDITS')[0]).toEqual(['STUDY part']);
    expect(to('whole', 'SHORTEST')[0]).toEqual(['STUDY to-package 20.1']);
  });

  it('leaves out a route when a better one does with some of its actions', () => {
    const sources = { qualifications: [qualification('a'), qualification('b')] };
    const opportunities = [opportunity('to-a', ['a'], hp), opportunity('to-b', ['b'], hp)];
    const { routes } = routesTo(anyOf(holds('a'), holds('b'), allOf(holds('a'), holds('b'))), {
      sources,
      opportunities,
    });
    expect(routes.map(told)).toEqual([['STUDY to-a 9.2'], ['STUDY to-b 9.2']]);
  });
});
