import { findRoutes } from '../../../../../src/domain/assessment/routes/find-routes';
import { course, qualification } from '../../../../support/builders/qualification';
import { allOf, anyOf, holds } from '../../../../support/builders/requirement';
import { routeQuestion, routeStep } from '../../../../support/builders/route-question';
const told = (routes: any) => routes.map((r: any) => [JSON.stringify(r.credits), ...r.actions.map((a: any) => `${a.kind} ${a.opportunity ?? a.qualification} ${a.credits?.points}`)]);
it('equivalent unoffered course', () => {
  const sources = { qualifications: [
      course('k', 600, { equivalents: [{ qualification: 'x', sources: [] }] } as any), course('m', 900), course('x', 600), course('y', 400),
      qualification('b', { kind: 'VOCATIONAL_PACKAGE', credits: 1500, creditUnit: 'GYMNASIEPOANG', includes: ['k', 'm'] } as any) ] };
  const a = findRoutes(routeQuestion({ sources, opportunities: [], objective: 'FEWEST_CREDITS', limit: 1, steps: [routeStep('top', 'leader', allOf(anyOf(holds('x'), holds('y')), holds('b')))] } as any));
  console.log('LATEST', a.isProvedBest, JSON.stringify(told(a.routes)));
  const plain = { qualifications: [
      course('k', 600), course('m', 900), course('y', 400),
      qualification('b', { kind: 'VOCATIONAL_PACKAGE', credits: 1500, creditUnit: 'GYMNASIEPOANG', includes: ['k', 'm'] } as any) ] };
  const p = findRoutes(routeQuestion({ sources: plain, opportunities: [], objective: 'FEWEST_CREDITS', limit: 1, steps: [routeStep('top', 'leader', allOf(anyOf(holds('k', {begunBefore: '2026-01-20'} as any), holds('y')), holds('b', {begunFrom: '2026-01-15'} as any)))] } as any));
  console.log('PLAIN', p.isProvedBest, JSON.stringify(told(p.routes)));
});
