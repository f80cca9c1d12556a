import { ladder, step, transition } from '../../../support/builders/ladder-builder';
import { codesOf, findingsIn } from '../../../support/faults/fault';

const free = { cumulative: false, scale: undefined };

describe('the ways of a ladder', () => {
  it('may be none: siblings are entered each on their own, as Malmö’s lärarassistent and elevkoordinator', () => {
    const steps = [step('lararassistent'), step('elevkoordinator', { role: 'forskollarare' })];
    expect(findingsIn({ ...free, steps, transitions: [] })).toEqual([]);
  });

  it('may part: three parallel paths lead on from förskollärare in Malmö', () => {
    const steps = [
      step('forskollarare', { role: 'forskollarare' }),
      step('forste', { role: 'forskollarare' }),
      step('bitradande', { role: 'rektor' }),
      step('rektor', { role: 'rektor' }),
    ];
    const transitions = [
      transition('forskollarare', 'forste', 'SPECIALIZE'),
      transition('forskollarare', 'bitradande', 'LEAD'),
      transition('forskollarare', 'rektor', 'LEAD'),
    ];
    expect(findingsIn({ ...free, steps, transitions })).toEqual([]);
  });

  it('may lead both ways in sidled between siblings', () => {
    const steps = [step('a'), step('b', { role: 'rektor' })];
    const transitions = [transition('a', 'b', 'LATERAL'), transition('b', 'a', 'LATERAL')];
    expect(findingsIn({ ...free, steps, transitions })).toEqual([]);
  });

  it('may enter a second role at any level, since nobody has it lower', () => {
    const steps = [step('novis', { level: 'novis' }), step('larare', { role: 'forskollarare', level: 'skicklig' })];
    expect(findingsIn({ cumulative: false, steps, transitions: [] })).toEqual([]);
  });
});

describe('a loop of advances', () => {
  const steps = [step('a'), step('b'), step('c'), step('d')];

  it('is named, step by step', () => {
    const transitions = [transition('a', 'b'), transition('b', 'c'), transition('c', 'd'), transition('d', 'b')];
    const [found, ...others] = findingsIn({ ...free, steps, transitions });
    expect(others).toEqual([]);
    expect(found?.message.sv).toContain('b → c → d → b');
    expect(found?.message.en).toContain('b → c → d → b');
  });

  it('is told once for each ring, not once for each step', () => {
    const transitions = [transition('a', 'b'), transition('b', 'a'), transition('c', 'd'), transition('d', 'c')];
    expect(codesOf(findingsIn({ ...free, steps, transitions }))).toEqual(['ADVANCE_LOOP', 'ADVANCE_LOOP']);
  });

  it('is not told for a ladder that parts and joins again', () => {
    const transitions = [transition('a', 'b'), transition('a', 'c'), transition('b', 'd'), transition('c', 'd')];
    expect(findingsIn({ ...free, steps, transitions })).toEqual([]);
  });

  it('is not told for a step that leads to itself, which is its own fault', () => {
    expect(codesOf(findingsIn({ ...free, steps, transitions: [transition('a', 'a')] }))).toEqual([
      'TRANSITION_TO_ITSELF',
    ]);
  });
});

describe('a step that nobody can reach', () => {
  const levels = [
    step('novis', { level: 'novis' }),
    step('sjalvstandig', { level: 'sjalvstandig' }),
    step('skicklig', { level: 'skicklig' }),
  ];
  const levelled = { cumulative: false, steps: levels };

  it('is told where the chain breaks, not for every step above', () => {
    const found = findingsIn({ ...levelled, transitions: [transition('sjalvstandig', 'skicklig')] });
    expect(codesOf(found)).toEqual(['STEP_UNREACHABLE']);
    expect(found[0]?.message.sv).toContain('”sjalvstandig”');
  });

  it('may be reached in sidled', () => {
    const steps = [...levels.slice(0, 2), step('larare', { role: 'rektor', level: 'sjalvstandig' })];
    const transitions = [transition('larare', 'sjalvstandig', 'LATERAL')];
    expect(findingsIn({ cumulative: false, steps, transitions })).toEqual([]);
  });

  it('is told for a group that leads only to itself', () => {
    const steps = [step('a'), step('b', { role: 'rektor' }), step('c', { role: 'forskollarare' })];
    const transitions = [transition('b', 'c', 'SPECIALIZE'), transition('c', 'b', 'LEAD')];
    const found = findingsIn({ ...free, steps, transitions });
    expect(codesOf(found)).toEqual(['STEP_UNREACHABLE']);
    expect(found[0]?.message.en).toContain('“b” and “c” lead only to each other');
  });
});

describe('the order of levels', () => {
  it('is not asked of steps without a level, nor of steps that specialise or lead', () => {
    const steps = [step('a', { level: 'novis' }), step('b', { role: 'rektor', level: 'novis' }), step('c')];
    const transitions = [transition('a', 'b', 'LEAD'), transition('a', 'c')];
    expect(findingsIn({ cumulative: false, steps, transitions })).toEqual([]);
  });

  it('forbids an advance at the same level', () => {
    const steps = [step('a', { level: 'novis' }), step('b', { role: 'rektor', level: 'novis' })];
    const found = findingsIn({ cumulative: false, steps, transitions: [transition('a', 'b')] });
    expect(codesOf(found)).toEqual(['ADVANCE_NOT_UPWARD']);
  });
});

describe('a ladder that is sound', () => {
  it('gives no findings, with every level of Malmö’s barnskötare in order', () => {
    expect(findingsIn()).toEqual([]);
  });

  it('may have no steps when it says what is unknown', () => {
    const { steps, transitions } = ladder();
    expect(findingsIn({ ...free, steps, transitions, unknowns: [{ sv: 'Stegen är inte beslutade.' }] })).toEqual([]);
  });

  it('may be published without a decision, and be a draft without sources', () => {
    expect(findingsIn({ decision: undefined })).toEqual([]);
    expect(findingsIn({ status: 'DRAFT', sources: [] })).toEqual([]);
  });
});
