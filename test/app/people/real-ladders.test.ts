import { assessStep } from '../../../src/app/people/assess-step';
import { lastDayStepMet } from '../../../src/app/people/last-day-met';
import { listHandIn } from '../../../src/app/people/list-hand-in';
import { listLapses } from '../../../src/app/people/list-lapses';
import { listNextSteps } from '../../../src/app/people/list-next-steps';
import { listStandingSteps } from '../../../src/app/people/list-standing-steps';
import { handInFor } from '../../../src/domain/assessment/hand-in/hand-in';
import type { PersonFile } from '../../../src/domain/person/person-file';
import { paperText } from '../../../src/domain/requirement/text/paper-text';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { assessment, assignment, credits, paper } from '../../support/builders/person';
import { employedAs, personFile } from '../../support/builders/person-file';
import { placedStep, seedReading } from '../../support/seed-reading';

const asOf = '2026-03-01';
const judged = (ladder: string, step: string, file: PersonFile, day: IsoDay = asOf) =>
  assessStep(seedReading, file, placedStep(ladder, step), day);
const verdict = (...question: Parameters<typeof judged>) => judged(...question).verdict;
const standing = (file: PersonFile, day: IsoDay = asOf) =>
  listStandingSteps(seedReading, file, day).map(({ step }) => step.key);
const care = 'gr-karriarvagsmodell-aldreomsorg';
const allEvidence = { complete: ['EVIDENCE'] } as const;
const allRecorded = { complete: ['EVIDENCE', 'EMPLOYMENTS'] } as const;

describe('stödassistent in Göteborgsregionen', () => {
  const stodassistent = (parts: Parameters<typeof personFile>[0]) =>
    verdict('gr-titulatur-funktionshinder', 'stodassistent', personFile({ person: allRecorded, ...parts }));
  const programme = paper('omvardnadsprogrammet-fore-gy11');
  const courses = ['omvardnad', 'social-omsorg', 'utvecklingsstorning-och-funktionshinder'].map((course) =>
    paper(`${course}-fore-gy11`),
  );
  const since = (from: IsoDay) => [employedAs('Stödbiträde', { from })];

  it('takes the programme with all its courses', () => {
    const employments = since('2025-03-01');
    expect(stodassistent({ employments, evidence: [programme, ...courses] })).toBe('MET');
    expect(stodassistent({ employments, evidence: [programme, ...courses.slice(1)] })).toBe('NOT_MET');
  });

  it('takes the programme with three years of work instead', () => {
    expect(stodassistent({ employments: since('2023-03-01'), evidence: [programme] })).toBe('MET');
    expect(stodassistent({ employments: since('2023-03-20'), evidence: [programme] })).toBe('NOT_MET');
  });

  it('takes the programme alone of those who were employed already', () => {
    const employments = [employedAs('Elevassistent', { from: '2010-01-01', to: '2012-12-31' })];
    expect(stodassistent({ employments, evidence: [programme] })).toBe('MET');
  });

  it('lets no surplus of years cover a missing education, nor of education missing years', () => {
    expect(stodassistent({ employments: since('2012-01-01') })).toBe('NOT_MET');
    const educated = [programme, paper('barn-och-fritidsprogrammet-fore-gy11'), paper('vardlinjen-2-arig')];
    expect(stodassistent({ employments: since('2025-03-01'), evidence: educated })).toBe('NOT_MET');
  });
});

describe('a step of which the sources leave open what it demands', () => {
  const proof = paper('bevis-underskoterska');

  it('is stood on by nobody: fördjupad is not reached in Alingsås by the right to the title alone', () => {
    const file = personFile({
      person: { organization: '1489', ...allRecorded },
      employments: [employedAs('Undersköterska', { organization: '1489' })],
      evidence: [proof, paper('vard-och-omsorgsutbildning')],
    });
    const { verdict: found, demandsUnknown, scopes } = judged(care, 'underskoterska-fordjupad', file);
    expect({ found, demandsUnknown }).toEqual({ found: 'UNKNOWN', demandsUnknown: true });
    expect(scopes).toContainEqual({ scope: 'ENTER_STEP', verdict: 'UNKNOWN' });
    expect(scopes).toContainEqual({ scope: 'USE_TITLE', verdict: 'MET' });
    expect(standing(file)).toContain(`${care}@1/underskoterska-bas`);
    expect(standing(file)).not.toContain(`${care}@1/underskoterska-fordjupad`);
  });

  it('is not met by who does not meet what is known', () => {
    const file = personFile({ person: { organization: '1489', ...allRecorded } });
    expect(verdict(care, 'underskoterska-fordjupad', file)).toBe('NOT_MET');
  });

  it('is unknown where nothing is demanded that is known', () => {
    expect(verdict('storsthlm-titulatur', 'elevassistent', personFile())).toBe('UNKNOWN');
    expect(verdict('linkoping-kompetenstrappa', 'socialsekreterare-studerande', personFile())).toBe('UNKNOWN');
    expect(verdict('region-stockholm-kompetensstege', 'sjukskoterska-steg-7', personFile())).toBe('UNKNOWN');
  });

  it('is another than one that demands nothing', () => {
    for (const [ladder, step] of [
      ['goteborg-forskola-titlar', 'timvikarie'],
      ['gr-titulatur-funktionshinder', 'stodbitrade'],
    ] as const) {
      expect(judged(ladder, step, personFile())).toMatchObject({ verdict: 'MET', demandsUnknown: false });
    }
  });
});

it('a step demands what it does where its ladder is from, also of who works elsewhere', () => {
  const { verdict: found } = judged('linkoping-fritidsledare', 'fritidsledare', personFile({ person: allRecorded }));
  expect(found).toBe('NOT_MET');
});

describe('barnskötare in Malmö', () => {
  const ladder = 'malmo-kompetensnivaer-barnskotare';
  const person = { organization: '1280', ...allEvidence };
  const employments = [employedAs('Barnskötare', { organization: '1280' })];
  const levels = ['novis', 'avancerad-novis', 'sjalvstandig', 'skicklig'].map((level) =>
    assessment(`malmo-barnskotare-${level}`, 1, {
      id: level,
      ...(level === 'sjalvstandig' && { expires: '2026-12-31' }),
    }),
  );
  const approved = paper('barnskotarutbildning-godkand-av-malmo');

  it('has no level without an approved exam', () => {
    const file = personFile({ person, employments, evidence: [paper('barnskotarutbildning'), ...levels] });
    for (const level of ['novis', 'skicklig']) expect(verdict(ladder, level, file)).toBe('NOT_MET');
    expect(standing(file)).toEqual([]);
  });

  it('loses Skicklig when Självständig lapses, and stands on Avancerad novis', () => {
    const file = personFile({ person, employments, evidence: [approved, ...levels] });
    expect(standing(file)).toEqual([`${ladder}@1/skicklig`]);
    expect(lastDayStepMet(seedReading, file, judged(ladder, 'skicklig', file))).toBe('2026-12-31');
    expect(listLapses(seedReading, file, { asOf, until: '2027-12-31' })).toMatchObject([
      { lastDay: '2026-12-31', criterion: { requirement: { slug: 'foregaende-steg' } }, evidence: ['sjalvstandig'] },
    ]);
    expect(listLapses(seedReading, file, { asOf, until: '2026-12-30' })).toEqual([]);
    expect(standing(file, '2027-01-01')).toEqual([`${ladder}@1/avancerad-novis`]);
  });
});

describe('Levla', () => {
  const ladder = 'goteborg-levla-kompetensmodellen';
  const merits = personFile({
    person: { complete: ['EVIDENCE', 'ASSIGNMENTS'] },
    employments: [employedAs('Undersköterska', { from: '2001-01-01' })],
    evidence: [
      paper('bevis-underskoterska'),
      paper('vard-och-omsorgsutbildning'),
      paper('yh-specialistunderskoterska'),
    ],
  });

  it('gives no level for merits, whatever they are', () => {
    for (const step of ['underskoterska-bas', 'underskoterska-fordjupad', 'underskoterska-expert']) {
      expect(verdict(ladder, step, merits)).toBe('NOT_MET');
    }
  });

  it('gives a level by assignment, and leads on from it', () => {
    const assigned = { ...merits, assignments: [assignment('levla', 'fordjupad', { from: '2025-01-01' })] };
    expect(standing(assigned)).toContain(`${ladder}@1/underskoterska-fordjupad`);
    expect(listNextSteps(seedReading, assigned, asOf).map(({ step }) => step.key)).toContain(
      `${ladder}@1/underskoterska-expert`,
    );
  });

  it('names the employer´s decision where no assignment is recorded', () => {
    const open = judged(ladder, 'underskoterska-fordjupad', { ...merits, person: { ...merits.person, complete: [] } });
    expect(open.verdict).toBe('UNKNOWN');
    expect(handInFor([open]).map((one) => paperText(one, seedReading.catalog.names, 'SV'))).toEqual([
      'Arbetsgivarens beslut om uppdrag på nivån fördjupad som undersköterska',
    ]);
  });
});

describe('preschools in Göteborg', () => {
  const ladder = 'goteborg-forskola-titlar';

  it('take 500 points for a permanent post as förskoleassistent', () => {
    const scopes = (points: number) =>
      judged(
        ladder,
        'forskoleassistent',
        personFile({ person: allEvidence, evidence: [credits('barn och utbildning', points)] }),
      ).scopes;
    expect(scopes(500)).toEqual([{ scope: 'PERMANENT_EMPLOYMENT', verdict: 'MET' }]);
    expect(scopes(499)).toEqual([{ scope: 'PERMANENT_EMPLOYMENT', verdict: 'NOT_MET' }]);
  });

  it('take the barnskötare education of a barnskötare', () => {
    const file = (...evidence: PersonFile['evidence']) => personFile({ person: allEvidence, evidence });
    expect(verdict(ladder, 'barnskotare', file(paper('barnskotarutbildning')))).toBe('MET');
    expect(verdict(ladder, 'barnskotare', file(credits('barn och utbildning', 900)))).toBe('NOT_MET');
  });

  it('take a licence beside the exam of a förskollärare', () => {
    const exam = paper('forskollararexamen');
    const licence = paper('legitimation-forskollarare');
    const refuted = { ...licence, verification: 'REFUTED' } as const;
    expect(verdict(ladder, 'forskollarare', personFile({ evidence: [exam, licence] }))).toBe('MET');
    expect(verdict(ladder, 'forskollarare', personFile({ evidence: [exam, refuted] }))).toBe('NOT_MET');
    const open = judged(ladder, 'forskollarare', personFile({ evidence: [exam] }));
    expect(open.verdict).toBe('UNKNOWN');
    expect(handInFor([open]).map((one) => paperText(one, seedReading.catalog.names, 'SV'))).toEqual([
      'Legitimation som förskollärare',
    ]);
  });

  it('have no förskollärare in a student, whose exam is still to come', () => {
    const student = personFile({
      person: allEvidence,
      employments: [employedAs('Förskollärare', { form: 'FIXED_TERM', from: '2026-01-15' })],
      evidence: [paper('forskollararexamen', { issued: '2026-06-05' })],
    });
    expect(verdict(ladder, 'forskollarare', student)).toBe('NOT_MET');
    expect(standing(student)).toEqual([]);
  });
});

describe('rektor in preschool', () => {
  const ladder = 'malmo-forskolekarriar';
  const rektor = (from: IsoDay, ...evidence: PersonFile['evidence']) =>
    personFile({
      person: { organization: '1280', ...allEvidence },
      employments: [employedAs('Rektor', { organization: '1280', from })],
      evidence: [assessment('pedagogisk-insikt', 1), ...evidence],
    });

  it('has five years for the training', () => {
    const file = rektor('2022-08-15');
    const { verdict: whole, criteria } = judged(ladder, 'rektor', file);
    expect(whole).toBe('MET');
    expect(criteria.find(({ requirement }) => requirement.slug === 'befattningsutbildning')).toMatchObject({
      verdict: 'MET',
      respiteUntil: '2027-08-14',
      judgement: { verdict: 'NOT_MET' },
    });
    expect(lastDayStepMet(seedReading, file, judged(ladder, 'rektor', file))).toBe('2027-08-14');
    expect(verdict(ladder, 'rektor', file, '2027-08-15')).toBe('NOT_MET');
  });

  it('has met the demand for good with the training', () => {
    const file = rektor('2015-01-01', paper('befattningsutbildning-rektor'));
    expect(verdict(ladder, 'rektor', file)).toBe('MET');
    expect(lastDayStepMet(seedReading, file, judged(ladder, 'rektor', file))).toBeUndefined();
  });
});

describe('a person of whom nothing is known', () => {
  const nobody = personFile();
  const steps = seedReading.catalog.steps.all;

  it('is judged not met in no step of any ladder', () => {
    const verdicts = new Set(steps.map((step) => assessStep(seedReading, nobody, step, asOf).verdict));
    expect([...verdicts].toSorted()).toEqual(['MET', 'UNKNOWN']);
  });

  it('is told what to hand in wherever something is open that is known', () => {
    for (const step of steps.filter(({ demandsUnknown }) => !demandsUnknown)) {
      const { verdict: one, ...rest } = assessStep(seedReading, nobody, step, asOf);
      if (one === 'UNKNOWN') expect([step.key, handInFor([rest]).length]).not.toEqual([step.key, 0]);
    }
  });

  it('is shown the entry steps of the ladders, and what to hand in for them', () => {
    expect(standing(nobody)).toEqual([]);
    const next = listNextSteps(seedReading, nobody, asOf).map(({ step }) => step.key);
    expect(next).toContain('goteborg-forskola-titlar@1/timvikarie');
    expect(next).toContain('underskoterska-skyddad-titel@1/underskoterska');
    expect(next).not.toContain('goteborg-forskola-titlar@1/barnskotare');
    expect(listHandIn(seedReading, nobody, asOf).map(({ kind }) => kind)).toContain('ASSIGNMENT');
  });
});

describe('a demand that comes into force next year', () => {
  it('does not count today, and is announced', () => {
    const file = personFile({
      employments: [employedAs('Undersköterska', { from: '2015-01-01' })],
      person: allEvidence,
    });
    const { verdict: today, announced } = judged('underskoterska-skyddad-titel', 'underskoterska', file, '2032-10-01');
    expect(today).toBe('MET');
    expect(announced).toMatchObject([{ requirement: { slug: 'bevis' }, verdict: 'NOT_MET', counts: false }]);
  });
});
