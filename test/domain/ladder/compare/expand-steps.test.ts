import { expandSteps } from '../../../../src/domain/ladder/compare/expand-steps';
import type { Expression, StepLeaf } from '../../../../src/domain/requirement/expression';
import { allOf, anyOf, holds, step } from '../../../support/builders/requirement';

const demands: Readonly<Record<string, Expression>> = {
  'a/one': holds('paper'),
  'a/two': allOf(step('a', 'one'), holds('course')),
  'a/loop': anyOf(step('a', 'back'), holds('course')),
  'a/back': step('a', 'loop'),
};
const stepDemand = ({ ladder, step: slug }: StepLeaf): Expression | undefined => demands[`${ladder}/${slug}`];

describe('a step that a demand names is replaced by what it takes', () => {
  it('through steps that name steps, and in every branch', () => {
    expect(expandSteps(anyOf(step('a', 'two'), holds('other')), stepDemand)).toEqual(
      anyOf(allOf(holds('paper'), holds('course')), holds('other')),
    );
  });

  it('but left where nobody knows what it takes', () => {
    expect(expandSteps(step('b', 'one'), stepDemand)).toEqual(step('b', 'one'));
  });

  it('but left where it leads back to itself', () => {
    expect(expandSteps(step('a', 'loop'), stepDemand)).toEqual(anyOf(step('a', 'loop'), holds('course')));
  });

  it('each time that it is named', () => {
    expect(expandSteps(allOf(step('a', 'one'), step('a', 'one')), stepDemand)).toEqual(
      allOf(holds('paper'), holds('paper')),
    );
  });
});
