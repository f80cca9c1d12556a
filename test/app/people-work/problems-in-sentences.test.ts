import { meritProblems } from '../../../src/app/people-work/merit-problems';
import { routeActionProblems } from '../../../src/app/people-work/route-action-problems';
import type { Merit } from '../../../src/domain/person/merit';
import type { PlannedRouteAction } from '../../../src/domain/plan/development-plan';
import { catalog } from '../../support/builders/catalog';
import { personFile } from '../../support/builders/person-file';

const world = catalog();
const TODAY = '2026-11-22';
const issued = '2027-01-01';

const merits: readonly Merit[] = [
  { kind: 'QUALIFICATION', qualification: 'finns-inte', begun: '2028-01-01', issued, expires: '2026-01-01' },
  { kind: 'CREDITS', area: 'finns inte', points: 0, unit: 'HP', issued },
  { kind: 'COMPETENCE', competence: 'finns-inte', proficiency: 0, issued },
  { kind: 'VALIDATION', qualification: 'finns-inte', approved: [], issued },
  {
    kind: 'EMPLOYMENT',
    organization: 'finns-inte',
    label: 'x'.repeat(101),
    form: 'PERMANENT',
    from: issued,
    to: '2026-01-01',
    percent: 101,
  },
];

const actions: readonly PlannedRouteAction[] = [
  { kind: 'STUDY', opportunity: 'finns-inte', qualification: 'finns-inte', title: 'finns-inte' },
  { kind: 'WORK', role: 'finns-inte', months: -1 },
  { kind: 'VALIDATE', competence: 'finns-inte' },
  { kind: 'APPLY', assignment: { scale: 'finns', level: 'inte', role: 'finns-inte' } },
  { kind: 'OBTAIN_EVIDENCE', evidence: ['finns-inte'] },
];

it('what is wrong with a merit or an action of a plan is told in sentences, and the field by the path alone', () => {
  const problems = [
    ...merits.flatMap((merit) => meritProblems(merit, world, TODAY)),
    ...actions.flatMap((action) => routeActionProblems(world, personFile(), action)),
  ];
  expect(problems.length).toBeGreaterThan(18);
  for (const { sv, en, path } of problems) {
    expect(sv).toMatch(/^\p{Lu}[^:]* [^:]*(?:Väntat: .+)?\.$/u);
    expect(en).toMatch(/^\p{Lu}[^:]* [^:]*(?:Expected: .+)?\.$/u);
    expect(path).not.toHaveLength(0);
  }
});

it('of a level the role that there is not is told as a role', () => {
  const [, role] = routeActionProblems(world, personFile(), {
    kind: 'APPLY',
    assignment: { scale: 'finns', level: 'inte', role: 'finns-inte' },
  });
  expect(role).toMatchObject({ path: ['assignment'], sv: 'Yrkesrollen finns inte bland det som är publicerat.' });
});
