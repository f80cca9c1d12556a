import { ladder, requirement, step, transition } from '../../../support/builders/ladder-builder';
import { anyOf, seqf, step as stepFulfilled } from '../../../support/builders/requirement';
import { codesOf, findingsIn } from '../../../support/faults/fault';

const presupposing = (slug: string, other: string): ReturnType<typeof step> => {
  const [inLadder = '', named = ''] = other.split('/');
  return step(slug, { requirements: [requirement('tidigare', { expression: stepFulfilled(inLadder, named) })] });
};

describe('a step that presupposes itself', () => {
  it('is found across ladders, with the way named', () => {
    const other = ladder({ slug: 'rektor', steps: [presupposing('rektor', 'barnskotare/novis')] });
    const found = findingsIn(
      { cumulative: false, steps: [presupposing('novis', 'rektor/rektor')], transitions: [] },
      { ladders: [other] },
    );
    expect(codesOf(found)).toEqual(['STEP_LOOP']);
    expect(found[0]?.message.sv).toContain('barnskotare/novis → rektor/rektor → barnskotare/novis');
  });

  it('is found where there is another way to meet the demand', () => {
    const expression = anyOf(stepFulfilled('barnskotare', 'novis'), seqf(4));
    const steps = [step('novis', { requirements: [requirement('val', { expression })] })];
    expect(codesOf(findingsIn({ cumulative: false, steps, transitions: [] }))).toEqual(['STEP_LOOP']);
  });

  it('is not found where the demand is only recommended', () => {
    const expression = stepFulfilled('barnskotare', 'novis');
    const steps = [step('novis', { requirements: [requirement('val', { expression, strength: 'RECOMMENDED' })] })];
    expect(findingsIn({ cumulative: false, steps, transitions: [] })).toEqual([]);
  });

  it('is looked up in the draft itself, not in what was published of it', () => {
    const published = ladder({ slug: 'barnskotare', steps: [presupposing('novis', 'barnskotare/novis')] });
    expect(findingsIn({ revision: 2 }, { ladders: [published] })).toEqual([]);
  });

  it('is told as a loop of advances where only those make it', () => {
    const steps = [step('a'), step('b')];
    const transitions = [transition('a', 'b'), transition('b', 'a')];
    expect(codesOf(findingsIn({ scale: undefined, steps, transitions }))).toEqual(['ADVANCE_LOOP']);
  });
});
