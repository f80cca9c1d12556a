import { assessOpportunity } from '../../../src/app/people/assess-opportunity';
import { assessStep } from '../../../src/app/people/assess-step';
import { assessTasks } from '../../../src/app/people/assess-tasks';
import { lastDayStepMet } from '../../../src/app/people/last-day-met';
import { handInFor } from '../../../src/domain/assessment/hand-in/hand-in';
import type { EmploymentForm } from '../../../src/domain/person/employment';
import type { PersonFile } from '../../../src/domain/person/person-file';
import { explain } from '../../../src/domain/requirement/text/explain';
import { paperText } from '../../../src/domain/requirement/text/paper-text';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { credits, paper } from '../../support/builders/person';
import { employedAs, personFile } from '../../support/builders/person-file';
import { placedStep, seedReading } from '../../support/seed-reading';

const asOf = '2026-03-01';
const step = placedStep('underskoterska-skyddad-titel', 'underskoterska');
const judged = (file: PersonFile, day: IsoDay = asOf) => assessStep(seedReading, file, step, day);
const lastDay = (file: PersonFile) => lastDayStepMet(seedReading, file, judged(file));

const inGoteborg = (parts: Parameters<typeof employedAs>[1] = {}) =>
  employedAs('Undersköterska', { from: '2015-01-01', ...parts });
const noProof = paper('bevis-underskoterska', { issued: '2023-07-01', verification: 'REFUTED' });

describe('the right to the title undersköterska', () => {
  const file = personFile({ employments: [inGoteborg()] });

  it('is held through 2033-06-30 by who was permanently employed with the title on 2023-07-01', () => {
    expect(judged(file).verdict).toBe('MET');
    expect(lastDay(file)).toBe('2033-06-30');
    expect(judged(personFile({ employments: [inGoteborg()], evidence: [noProof] }), '2033-07-01').verdict).toBe(
      'NOT_MET',
    );
  });

  describe('after a move to hourly work elsewhere in 2025', () => {
    const hourly = employedAs('Undersköterska', { organization: '1401', form: 'HOURLY', from: '2025-05-01' });
    const moved = (...earlier: PersonFile['employments']) =>
      personFile({ person: { organization: '1401' }, employments: [...earlier, hourly] });
    const before = inGoteborg({ to: '2025-04-30' });

    it('is kept with the certificate of the earlier employer', () => {
      expect(judged(moved(before)).verdict).toBe('MET');
      expect(lastDay(moved(before))).toBe('2033-06-30');
    });

    it('is unknown without it, and the certificate is named', () => {
      const claimed = judged(moved({ ...before, verification: 'CLAIMED' }));
      expect(claimed.verdict).toBe('UNKNOWN');
      expect(handInFor([claimed]).map((one) => paperText(one, seedReading.catalog.names, 'SV'))).toEqual([
        'Bevis om rätt att använda yrkestiteln undersköterska',
        'Ett intyg från Göteborg om tillsvidareanställning som undersköterska den 1 juli 2023',
      ]);
    });

    it('is unknown where nothing is told of the time before, and a certificate of it would decide', () => {
      const silent = judged(moved());
      expect(silent.verdict).toBe('UNKNOWN');
      expect(handInFor([silent]).map((one) => paperText(one, seedReading.catalog.names, 'EN'))).toEqual([
        'Proof of the right to use the title undersköterska',
        'A certificate from the employer of that time of permanent employment as “Undersköterska” on 1 July 2023',
      ]);
    });
  });

  it.each<EmploymentForm>(['FIXED_TERM', 'PROBATIONARY', 'HOURLY'])(
    'is not held by who was employed %s on the day and has been seen to have no proof',
    (form) => {
      expect(judged(personFile({ employments: [inGoteborg({ form })], evidence: [noProof] })).verdict).toBe('NOT_MET');
      expect(
        judged(personFile({ person: { complete: ['EVIDENCE'] }, employments: [inGoteborg({ form })] })).verdict,
      ).toBe('NOT_MET');
    },
  );

  it('hangs on the proof alone for who was employed otherwise than permanently on the day', () => {
    const probationary = judged(personFile({ employments: [inGoteborg({ form: 'PROBATIONARY' })] }));
    expect(probationary.verdict).toBe('UNKNOWN');
    expect(handInFor([probationary]).map(({ kind }) => kind)).toEqual(['QUALIFICATION']);
  });

  it('lasts without end with the proof, which cannot lapse', () => {
    const proof = paper('bevis-underskoterska', { issued: '2024-01-01' });
    for (const evidence of [proof, { ...proof, expires: '2024-12-31' as const }]) {
      const holder = personFile({ evidence: [evidence] });
      expect(judged(holder).verdict).toBe('MET');
      expect(lastDay(holder)).toBeUndefined();
    }
  });

  it('announces that the proof alone counts from 2033-07-01', () => {
    expect(judged(file).announced).toMatchObject([
      { requirement: { slug: 'bevis', validFrom: '2033-07-01' }, verdict: 'UNKNOWN', counts: false },
    ]);
  });

  it('decides who may be permanent care contact', () => {
    expect(assessTasks(seedReading, file, asOf)).toMatchObject([
      { role: { slug: 'underskoterska' }, task: { slug: 'fast-omsorgskontakt' }, verdict: 'MET' },
    ]);
    const probationary = personFile({ employments: [inGoteborg({ form: 'PROBATIONARY' })], evidence: [noProof] });
    expect(assessTasks(seedReading, probationary, asOf)).toMatchObject([{ verdict: 'NOT_MET' }]);
    const [open] = assessTasks(seedReading, personFile({ employments: [inGoteborg({ form: 'PROBATIONARY' })] }), asOf);
    expect(open?.verdict).toBe('UNKNOWN');
    const told = open?.criteria.map(({ judgement }) => explain(judgement, seedReading.catalog.names, 'SV'));
    expect(told).toEqual([
      'Trappsteget ”Undersköterska” i ”Den skyddade yrkestiteln undersköterska” går inte att avgöra ännu. ' +
        'Det som kan avgöra är bevis om rätt att använda yrkestiteln undersköterska.',
    ]);
  });
});

describe('the application for the proof', () => {
  const opportunity = seedReading.catalog.learningOpportunities.get('ansokan-bevis-underskoterska');
  const applying = (file: PersonFile, day: IsoDay = asOf) =>
    opportunity && assessOpportunity(seedReading, file, opportunity, day).verdict;
  const studies = (begun: IsoDay, ...courses: readonly string[]) =>
    personFile({
      person: { complete: ['EVIDENCE'] },
      evidence: [
        paper('vard-och-omsorgsutbildning', { begun, issued: '2025-06-01' }),
        credits('vård och omsorg', 1240),
        credits('svenska', 80),
        ...courses.map((course) => paper(course)),
      ],
    });

  it('succeeds with 1,240 credits of care and 80 of Swedish when the studies began in 1998', () => {
    expect(applying(studies('1998-08-20'))).toBe('MET');
  });

  it('takes social studies too when they began after 2023-07-01', () => {
    expect(applying(studies('2023-08-20'))).toBe('NOT_MET');
    expect(applying(studies('2023-08-20', 'samhallskunskap-1a1'))).toBe('MET');
  });
});
