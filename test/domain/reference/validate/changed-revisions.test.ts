import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { changedRevisions } from '../../../../src/domain/reference/validate/changed-revisions';
import { ladder, step } from '../../../support/builders/ladder-builder';

const published = ladder({ steps: [step('bas')], validFrom: '2020-01-01' });
const ended: Ladder = { ...published, validTo: '2024-06-30' };

const codes = (before: Ladder, after: Ladder): readonly string[] =>
  changedRevisions([before], [after]).map(({ code }) => code);

const changed = ['PUBLISHED_REVISION_CHANGED'];

describe('a published revision', () => {
  it('may be given a last day, or an earlier one, and retire', () => {
    expect(codes(published, ended)).toEqual([]);
    expect(codes(published, { ...ended, status: 'RETIRED' })).toEqual([]);
    expect(codes(ended, { ...ended, validTo: '2024-06-29', status: 'RETIRED' })).toEqual([]);
  });

  it('is not given a later last day, so that no day that was over is in force again', () => {
    expect(codes(ended, { ...ended, validTo: '2024-07-01' })).toEqual(changed);
    expect(codes(ended, { ...ended, validTo: '2026-06-01', status: 'RETIRED' })).toEqual(changed);
    expect(codes(ended, published)).toEqual(changed);
  });

  it('changes in nothing else, and does not come back', () => {
    expect(codes(published, { ...published, field: 'vård' })).toEqual(changed);
    expect(codes({ ...ended, status: 'RETIRED' }, ended)).toEqual(changed);
  });

  it('is not yet one while it is a draft', () => {
    expect(codes({ ...published, status: 'DRAFT' }, { ...published, field: 'vård' })).toEqual([]);
  });
});
