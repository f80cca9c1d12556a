import { diffLadders } from '../../../../src/domain/ladder/diff/diff-ladders';
import { isOfContent } from '../../../../src/domain/ladder/diff/is-of-content';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { ladder, step } from '../../../support/builders/ladder-builder';
import { knowledge } from '../../../support/builders/qualification';

const contentChanges = (from: Partial<Ladder>, to: Partial<Ladder>): readonly string[] => {
  const [before, after] = [ladder(from), ladder(to)];
  return diffLadders(before, after, knowledge('2024-01-01'))
    .filter(isOfContent(before, after))
    .map((change) => (change.kind === 'FIELD_CHANGED' ? change.field : change.kind));
};

const published: Partial<Ladder> = {
  status: 'PUBLISHED',
  publishedAt: '2024-01-01T00:00:00Z',
  decision: { body: 'Nämnden', date: '2023-12-01' },
  validFrom: '2024-01-01',
  validTo: '2025-12-31',
};

describe('isOfContent', () => {
  it('leaves out what a draft differs in from its published revision without saying anything else', () => {
    expect(contentChanges(published, { status: 'DRAFT', revision: 2 })).toEqual([]);
  });

  it('keeps what a draft says, and the days that it is to be in force', () => {
    const draft: Partial<Ladder> = { status: 'DRAFT', revision: 2, validFrom: '2026-01-01', steps: [step('ett')] };
    expect(contentChanges(published, draft)).toEqual(['validFrom', 'STEP_ADDED']);
  });

  it('keeps that days in force are taken away, in a draft as in what is published', () => {
    const dated: Partial<Ladder> = { status: 'DRAFT', validFrom: '2024-01-01' };
    expect(contentChanges(dated, { status: 'DRAFT' })).toEqual(['validFrom']);
    expect(contentChanges(published, { status: 'PUBLISHED', revision: 2 })).toEqual(['validFrom', 'validTo']);
  });
});
