import { compareStrictness } from '../../../../src/domain/requirement/strictness/compare-strictness';
import { allOf, anyOf, holds, months } from '../../../support/builders/requirement';
import { course, knowledge, qualification, role } from '../../../support/builders/qualification';
import { Session } from 'node:inspector';
const cpu = () => { const { user } = process.cpuUsage(); return user / 1000; };
test('hard ones', () => {
  const courses = Array.from({ length: 15 }, (_, i) => `c${i}`);
  const k = knowledge('2024-06-01', { qualifications: [...courses.map((c) => course(c, 100, { area: 'vo' })), ...Array.from({ length: 8 }, (_, i) => qualification(`pack${i}`, { includes: courses.slice(i, i + 6) }))], roles: Array.from({length: 12}, (_, i) => role(`r${i}`, `f${i % 3}`)) });
  const time = (name: string, f: () => unknown) => { for (let i = 0; i < 20; i++) { const t = cpu(); const r = f(); if (i === 0 || i > 17) console.log(name, i, r, cpu() - t); } };
  const dnf = (n: number, m = 0) => anyOf(...Array.from({ length: n }, (_, i) => allOf(holds(`c${i}`), holds(`c${i + 1}`), months(12 * (i + 1) + (i === 3 ? m : 0), { roles: [`r${i}`, `r${i + 1}`] }))));
  const gr = (m = 36) => anyOf(allOf(holds('c0', {courses: ['c1','c2','c3']})), allOf(holds('c0'), months(36, {field: 'f0'})), allOf(holds('c4'), holds('c5'), anyOf(holds('c6'), holds('c7'))), allOf(holds('c4'), months(36, {field: 'f0'})), allOf(holds('c8'), months(m, {field: 'f0'})), allOf(holds('c9'), months(36, {field: 'f0'})), allOf(holds('c10'), months(36, {field: 'f0'})));
  time('gr same', () => compareStrictness(gr(), gr(), k).relation);
  time('gr tightened', () => compareStrictness(gr(), gr(48), k).relation);
  time('dnf 7 same', () => compareStrictness(dnf(7), dnf(7), k).relation);
  time('dnf 7 tightened', () => compareStrictness(dnf(7), dnf(7, 6), k).relation);
  const s = new Session(); s.connect(); s.post('Profiler.enable'); s.post('Profiler.start');
  for (let i = 0; i < 40; i++) { compareStrictness(gr(), gr(48), k);compareStrictness(dnf(7), dnf(7, 6), k); }
  s.post('Profiler.stop', (_e, { profile }) => {
    const self = new Map<string, number>();
    const dt = profile.timeDeltas ?? []; const byId = new Map(profile.nodes.map((n) => [n.id, n.callFrame]));
    profile.samples?.forEach((id, i) => { const f = byId.get(id); const key = `${f?.functionName}:${f?.url.split('/').slice(-1)}:${f?.lineNumber}`; self.set(key, (self.get(key) ?? 0) + (dt[i] ?? 0)); });
    console.log('PROF ' + [...self].sort((a, b) => b[1] - a[1]).slice(0, 25).map(([k, v]) => `${k} ${(v / 1000).toFixed(0)}`).join('\nPROF '));
  });
});
