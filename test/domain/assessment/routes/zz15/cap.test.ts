import { findRoutes } from '../../../../../src/domain/assessment/routes/find-routes';
import { course, role } from '../../../../support/builders/qualification';
import { allOf, holds, months } from '../../../../support/builders/requirement';
import { opportunity, prerequisite, routeQuestion, routeStep } from '../../../../support/builders/route-question';
const ask = (n: number, effort: number, work: boolean, pace: number) => {
  const qs = Array.from({ length: n }, (_, i) => course(`c${i}`, 100));
  const ops = qs.flatMap((q: any, i) => [1, 2, 3].map((v) => opportunity(`${q.slug}-${v}`, [q.slug], { credits: 100, creditUnit: 'GYMNASIEPOANG', cost: v * 100, weeks: 10 - v, seats: 3, pace, ...(i > 0 && { prerequisites: [prerequisite(holds(`c${i - 1}`))] }) } as any)));
  const c = process.cpuUsage();
  const a = findRoutes(routeQuestion({ sources: { qualifications: qs, roles: [role('worker', 'care')] }, opportunities: ops, limit: 3, effort, steps: [routeStep('top', 'leader', allOf(...qs.map((q: any) => holds(q.slug)), ...(work ? [months(60, { field: 'care' })] : []))), routeStep('low', 'worker', holds('c0'))], transitions: [{ from: 'low', to: 'top', kind: 'ADVANCE' }] } as any));
  const u = process.cpuUsage(c); 
  process.stderr.write(`RES n=${n} effort=${effort} work=${work} pace=${pace} proved=${a.isProvedBest} routes=${a.routes.length} cpu=${Math.round((u.user + u.system) / 1e3)}ms\n`);
};
it('cap', () => { ask(6,1,false,100); ask(8,1,false,100); ask(10,1,false,100); ask(11,1,false,100); ask(12,1,false,100); ask(12,2000,false,100); ask(12,2000,true,50); ask(40,2000,false,100); }, 300000);
