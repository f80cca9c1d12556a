import { listRoutes } from '../../../src/app/people/list-routes';
import { routeObjectives } from '../../../src/domain/assessment/route';
import { paper, credits } from '../../support/builders/person';
import { employedAs, personFile } from '../../support/builders/person-file';
import { placedStep, seedReading } from '../../support/seed-reading';
import { seeds } from '../../support/seeds';

const files = {
  nobody: personFile(),
  usk: personFile({ employments: [employedAs('Undersköterska', { from: '2015-01-01' })] }),
  uskNew: personFile({
    employments: [employedAs('Vårdbiträde', { from: '2024-01-01' })],
    evidence: [paper('yrkespaket-vardbitrade', { verification: 'CLAIMED' })],
  }),
  barn: personFile({
    employments: [employedAs('Barnskötare', { from: '2020-01-01' })],
    evidence: [paper('yrkespaket-barnskotare')],
  }),
  malmo: personFile({
    person: { organization: '1280' },
    employments: [employedAs('Barnskötare', { organization: '1280', from: '2020-01-01' })],
    evidence: [paper('barnskotarutbildning-godkand-av-malmo', { verification: 'CLAIMED' })],
  }),
};
it('measures', () => {
  const lines: string[] = [];
  for (let warm = 0; warm < 2; warm++)
    for (const [name, file] of Object.entries(files))
      for (const ladder of seeds.ladders)
        for (const step of ladder.steps)
          for (const objective of routeObjectives) {
            const to = placedStep(ladder.slug, step.slug);
            const before = performance.now();
            const answer = listRoutes(seedReading, file, { to, objective, asOf: '2026-03-01', limit: 3 });
            const took = performance.now() - before;
            if (warm === 1 && (objective === 'SHORTEST' || took > 20))
              lines.push(
                `${took.toFixed(1).padStart(8)} ${answer.isProvedBest} ${name} ${objective} ${ladder.slug}/${step.slug}: ` +
                  answer.routes
                    .map(
                      (r) =>
                        '[' +
                        r.months +
                        ' m: ' +
                        r.actions
                          .map(
                            (a) =>
                              a.kind +
                              ' ' +
                              (a.opportunity ??
                                a.qualification ??
                                a.role ??
                                a.competence ??
                                a.title ??
                                a.assignment?.level ??
                                '') +
                              ' ' +
                              a.months +
                              ' ' +
                              (a.credits?.points ?? ''),
                          )
                          .join(', ') +
                        ']',
                    )
                    .join(' | ') +
                  (answer.obstacles.length
                    ? ' OBSTACLES ' + answer.obstacles.map((o) => JSON.stringify(o.leaf)).join()
                    : ''),
              );
          }
  lines.sort();
  require('fs').writeFileSync('/tmp/routes-measure.txt', lines.reverse().join('\n'));
});
