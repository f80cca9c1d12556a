import type { IsoDay } from '../../src/domain/time/iso-day';
import { completeRecord, credits, employment, paper, record } from '../support/builders/person';
import { bySlug, onDay, seeds, seedStep, stepVerdictOn, verdictOn } from '../support/seeds';

const ladder = 'underskoterska-skyddad-titel';
const { requirements } = seedStep(ladder, 'underskoterska');
const verdict = (day: IsoDay, person: Parameters<typeof stepVerdictOn>[3]) =>
  stepVerdictOn(ladder, 'underskoterska', day, person);

const permanent = employment({
  title: 'underskoterska',
  role: 'underskoterska',
  form: 'PERMANENT',
  from: '2015-01-01',
  to: '2025-03-31',
});
const hourly = employment({ id: 'hourly', title: 'underskoterska', form: 'HOURLY', from: '2025-04-01' });

describe('the protected title undersköterska', () => {
  it('demanded nothing on 2023-06-30', () => {
    expect(onDay(requirements, '2023-06-30')).toEqual([]);
  });

  it('demanded the proof or the transitional right on 2023-07-01', () => {
    expect(onDay(requirements, '2023-07-01').map(({ expression }) => expression)).toEqual([
      {
        kind: 'ANY_OF',
        of: [
          { kind: 'QUALIFICATION', qualification: 'bevis-underskoterska' },
          { kind: 'EMPLOYMENT', titles: ['underskoterska'], forms: ['PERMANENT'], on: '2023-07-01' },
        ],
      },
    ]);
  });

  it('lets the transition last until 2033-06-30; then the proof alone counts', () => {
    expect(requirements.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2023-07-01', '2033-06-30'],
      ['2033-07-01', undefined],
    ]);
    const person = completeRecord({ employments: [permanent, hourly] });
    expect([verdict('2033-06-30', person), verdict('2033-07-01', person)]).toEqual(['MET', 'NOT_MET']);
  });

  it('lets the right survive a move to hourly work elsewhere', () => {
    expect(verdict('2026-01-01', completeRecord({ employments: [permanent, hourly] }))).toBe('MET');
    expect(verdict('2026-01-01', record({ employments: [hourly] }))).toBe('UNKNOWN');
  });

  it.each(['FIXED_TERM', 'PROBATIONARY', 'HOURLY'] as const)('gives no transitional right to %s on the day', (form) => {
    expect(verdict('2026-01-01', completeRecord({ employments: [{ ...permanent, form }] }))).toBe('NOT_MET');
  });

  it('is for holders of the proof, at any time', () => {
    const person = completeRecord({ evidence: [paper('bevis-underskoterska', { issued: '2024-01-01' })] });
    expect([verdict('2026-01-01', person), verdict('2040-01-01', person)]).toEqual(['MET', 'MET']);
  });

  it('decides who may be permanent care contact in home care, from 2023-07-01', () => {
    const task = bySlug(bySlug(seeds.roles, 'underskoterska').tasks, 'fast-omsorgskontakt');
    expect(onDay(task.requirements, '2023-06-30')).toEqual([]);
    const person = completeRecord({ employments: [permanent, hourly] });
    for (const day of ['2023-07-01', '2025-06-30', '2025-07-01', '2033-06-30'] as const) {
      const demands = onDay(task.requirements, day);
      expect(demands.map(({ expression }) => verdictOn(expression, day, person))).toEqual(['MET']);
    }
  });

  it('is pointed to by every step of other employers that carries the title', () => {
    const carrying = seeds.ladders
      .filter(({ slug }) => slug !== ladder)
      .flatMap(({ steps }) => steps.filter(({ title }) => title?.includes('underskoterska')));
    const pointing = carrying.filter((step) =>
      onDay(step.requirements, '2023-07-01').some(
        ({ scope, expression }) => scope === 'USE_TITLE' && expression.kind === 'STEP' && expression.ladder === ladder,
      ),
    );
    expect(carrying).not.toHaveLength(0);
    expect(pointing).toEqual(carrying);
  });
});

describe('the application for the proof', () => {
  const { prerequisites } = bySlug(seeds.learningOpportunities, 'ansokan-bevis-underskoterska');
  const applying = (day: IsoDay, person: Parameters<typeof verdictOn>[2]) =>
    onDay(prerequisites, day).map(({ expression }) => verdictOn(expression, day, person));
  const studies = (begun: IsoDay, ...courses: readonly string[]) =>
    completeRecord({
      evidence: [
        paper('vard-och-omsorgsutbildning', { begun, issued: '2025-06-01' }),
        credits('vård och omsorg', 1240, { id: 'care', issued: '2025-06-01' }),
        credits('svenska', 80, { id: 'swedish', issued: '2025-06-01' }),
        ...courses.map((course) => paper(course, { issued: '2025-06-01' })),
      ],
    });

  it('succeeds with 1,240 credits of care and 80 of Swedish when begun in 1998', () => {
    expect(applying('2026-01-01', studies('1998-08-20'))).toEqual(['MET']);
  });

  it('needs social studies too when begun after 2023-07-01', () => {
    expect(applying('2026-01-01', studies('2023-08-20'))).toEqual(['NOT_MET']);
    expect(applying('2026-01-01', studies('2023-08-20', 'samhallskunskap-1a1'))).toEqual(['MET']);
  });

  it('goes by the subjects of the education when begun before 1994', () => {
    const person = completeRecord({
      evidence: [paper('vardlinjen-2-arig', { begun: '1989-08-20' }), paper('svenska-eller-svenska-som-andrasprak')],
    });
    expect(applying('2026-01-01', person)).toEqual(['MET']);
  });

  it('goes by the new content alone from 2033-07-01', () => {
    expect(applying('2033-07-01', studies('1998-08-20'))).toEqual(['NOT_MET']);
  });

  it('was not possible before 2023-07-01', () => {
    expect(applying('2023-06-30', record())).toEqual([]);
  });
});
