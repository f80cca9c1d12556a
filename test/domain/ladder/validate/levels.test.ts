import type { Expression } from '../../../../src/domain/requirement/expression';
import { requirement, step } from '../../../support/builders/ladder-builder';
import { allOf, assigned, seqf } from '../../../support/builders/requirement';
import { codesOf, findingsIn, findingsOnStep } from '../../../support/faults/fault';

describe('the levels of a ladder', () => {
  it('may hold several roles each', () => {
    const steps = [step('a', { level: 'novis' }), step('b', { level: 'novis', role: 'rektor' })];
    expect(findingsIn({ cumulative: false, steps, transitions: [] })).toEqual([]);
  });

  it('are not asked of steps without one, however many they are', () => {
    expect(findingsIn({ cumulative: false, steps: [step('a'), step('b')], transitions: [] })).toEqual([]);
  });

  it('are demanded as assignments where the employer gives them', () => {
    const levelled = (expression: Expression): readonly string[] => {
      const requirements = [requirement('uppdrag', { expression })];
      const steps = [step('bas', { level: 'novis', requirements })];
      return codesOf(findingsIn({ progression: 'ASSIGNED', cumulative: false, steps, transitions: [] }));
    };
    expect(levelled(allOf(seqf(4), assigned('kompetensnivaer', 'novis')))).toEqual([]);
    expect(levelled(assigned('kompetensnivaer', 'skicklig'))).toEqual(['ASSIGNED_LEVEL_NOT_DEMANDED']);
  });

  it('are not demanded as assignments where they are earned', () => {
    expect(findingsOnStep(requirement('krav'))).toEqual([]);
  });
});
