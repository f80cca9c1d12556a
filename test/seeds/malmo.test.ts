import { diffLadders } from '../../src/domain/ladder/diff/diff-ladders';
import { revisionInForce } from '../../src/domain/ladder/in-force';
import { knowledgeOn } from '../../src/domain/requirement/knowledge';
import { assessment, completeRecord, paper } from '../support/builders/person';
import { seedLadder, seeds, seedStep, stepVerdictOn } from '../support/seeds';

const day = '2026-01-01';
const levels = ['novis', 'avancerad-novis', 'sjalvstandig', 'skicklig', 'excellent'];

describe('preschool careers in Malmö', () => {
  const { transitions } = seedLadder('malmo-forskolekarriar');

  it('lead three ways from förskollärare', () => {
    expect(transitions.filter(({ from }) => from === 'forskollarare')).toEqual([
      { from: 'forskollarare', to: 'forste-forskollarare', kind: 'SPECIALIZE' },
      { from: 'forskollarare', to: 'bitradande-rektor', kind: 'LEAD' },
      { from: 'forskollarare', to: 'rektor', kind: 'LEAD' },
    ]);
  });

  it('are parallel: no way leads further', () => {
    expect(transitions).toHaveLength(3);
  });

  it('give rektor five years from taking office for the training that the law demands', () => {
    const training = seedStep('malmo-forskolekarriar', 'rektor').requirements.find(
      ({ slug }) => slug === 'befattningsutbildning',
    );
    expect(training).toMatchObject({ strength: 'MANDATORY', authority: 'LAW', respite: { months: 60, roles: [] } });
  });

  it('only recommended the training before 2019-07-01, and differ in nothing else', () => {
    const revisions = seeds.ladders.filter(({ slug }) => slug === 'malmo-forskolekarriar');
    expect(revisionInForce(revisions, '2019-06-30')?.revision).toBe(1);
    expect(revisionInForce(revisions, '2019-07-01')?.revision).toBe(2);
    const [first, second] = revisions.toSorted((left, right) => left.revision - right.revision);
    if (!first || !second) throw new Error('There are two revisions.');
    const changes = diffLadders(first, second, knowledgeOn('2019-07-01', seeds));
    expect(changes).toMatchObject([
      { kind: 'REVISION_CHANGED' },
      { kind: 'FIELD_CHANGED', field: 'validFrom' },
      { kind: 'REQUIREMENT_CHANGED', requirement: 'befattningsutbildning', from: { strength: 'RECOMMENDED' } },
    ]);
  });
});

describe('the levels for childcare workers in Malmö', () => {
  const slug = 'malmo-kompetensnivaer-barnskotare';
  const fulfilled = (upTo: number) =>
    levels.slice(0, upTo).map((level) => assessment(`malmo-barnskotare-${level}`, 1, { id: level }));
  const approved = paper('barnskotarutbildning-godkand-av-malmo');

  it('are five and cumulative', () => {
    const ladder = seedLadder(slug);
    expect(ladder.cumulative).toBe(true);
    expect(ladder.steps.map(({ level }) => level)).toEqual(levels);
  });

  it('let Skicklig presuppose Självständig', () => {
    const skilled = (evidence: ReturnType<typeof fulfilled>) =>
      stepVerdictOn(slug, 'skicklig', day, completeRecord({ evidence: [approved, ...evidence] }));
    expect(skilled(fulfilled(4))).toBe('MET');
    expect(skilled(fulfilled(4).filter(({ id }) => id !== 'sjalvstandig'))).toBe('NOT_MET');
  });

  it('take Skicklig and Excellent away when Självständig lapses, and leave the levels below', () => {
    const lapsed = fulfilled(5).map((one) =>
      one.id === 'sjalvstandig' ? { ...one, expires: '2025-12-31' as const } : one,
    );
    const person = completeRecord({ evidence: [approved, ...lapsed] });
    expect(levels.map((level) => stepVerdictOn(slug, level, day, person))).toEqual([
      'MET',
      'MET',
      'NOT_MET',
      'NOT_MET',
      'NOT_MET',
    ]);
  });

  it('are not for those without an approved exam', () => {
    expect(stepVerdictOn(slug, 'excellent', day, completeRecord({ evidence: fulfilled(5) }))).toBe('NOT_MET');
  });

  it('are no basis for salary', () => {
    expect(
      seedLadder(slug)
        .notes.map(({ sv }) => sv)
        .join(' '),
    ).toContain('ingen grund för lön');
  });
});

describe('complementary competences in Malmö', () => {
  it('are two siblings without a way between them, and neither may teach', () => {
    const { steps, transitions, notes } = seedLadder('malmo-kompletterande-kompetenser');
    expect(steps.map(({ role }) => role)).toEqual(['lararassistent', 'elevkoordinator']);
    expect(transitions).toEqual([]);
    expect(notes[0]?.sv).toContain('Ingen av rollerna får undervisa');
  });

  it('demand completed upper secondary of the one and an adequate degree of the other', () => {
    const verdicts = (qualification: string) =>
      ['lararassistent', 'elevkoordinator'].map((step) =>
        stepVerdictOn(
          'malmo-kompletterande-kompetenser',
          step,
          day,
          completeRecord({ evidence: [paper(qualification)] }),
        ),
      );
    expect(verdicts('gymnasieexamen-bf')).toEqual(['MET', 'NOT_MET']);
    expect(verdicts('examen-i-pedagogik')).toEqual(['NOT_MET', 'MET']);
  });
});
