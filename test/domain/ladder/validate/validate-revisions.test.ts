import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { validateRevisions } from '../../../../src/domain/ladder/validate/validate-revisions';
import { ladder } from '../../../support/builders/ladder-builder';
import { codesOf } from '../../../support/faults/fault';

const codes = (...revisions: readonly Partial<Ladder>[]): readonly string[] =>
  codesOf(validateRevisions(revisions.map((parts, index) => ladder({ revision: index + 1, ...parts }))));

describe('the revisions of a ladder', () => {
  it('may follow each other, the open end of one closed by the start of the next', () => {
    expect(codes({ validFrom: '2020-01-01' }, { validFrom: '2024-01-01' })).toEqual([]);
    expect(codes({ validFrom: '2020-01-01', validTo: '2023-12-31' }, { validFrom: '2024-01-01' })).toEqual([]);
  });

  it('may correct an earlier one for all of its days', () => {
    expect(codes({ validFrom: '2020-01-01' }, { validFrom: '2020-01-01' })).toEqual([]);
    expect(codes({}, {})).toEqual([]);
  });

  it('overlap when the later takes days that the earlier states as its own', () => {
    expect(codes({ validTo: '2024-01-01' }, { validFrom: '2024-01-01' })).toEqual(['REVISIONS_OVERLAP']);
  });

  it('overlap when the earlier comes back as the later ends', () => {
    expect(codes({}, { validFrom: '2024-01-01', validTo: '2024-12-31' })).toEqual(['REVISIONS_OVERLAP']);
  });

  it('may overlap as drafts', () => {
    expect(codes({ validTo: '2024-01-01' }, { status: 'DRAFT' })).toEqual([]);
  });

  it('count as retired too, whatever their order in the list', () => {
    const retired = ladder({ revision: 1, status: 'RETIRED', validTo: '2024-06-30' });
    const found = validateRevisions([ladder({ revision: 2, validFrom: '2024-01-01' }), retired]);
    expect(found.map(({ code, place }) => ({ code, place }))).toEqual([{ code: 'REVISIONS_OVERLAP', place: [0] }]);
  });

  it('may not begin before the newest published one that they follow, drafts neither', () => {
    const draft = { status: 'DRAFT', validFrom: '2019-12-31' } as const;
    expect(codes({ validFrom: '2020-01-01' }, draft)).toEqual(['REVISION_BEGINS_BEFORE_EARLIER']);
    expect(codes({ validFrom: '2020-01-01' }, { ...draft, validFrom: '2020-01-01' })).toEqual([]);
    expect(codes({ status: 'DRAFT', validFrom: '2020-01-01' }, draft)).toEqual([]);
    expect(codes({ validFrom: '2015-01-01' }, { validFrom: '2020-01-01' }, { validFrom: '2018-01-01' })).toEqual([
      'REVISION_BEGINS_BEFORE_EARLIER',
    ]);
  });
});
