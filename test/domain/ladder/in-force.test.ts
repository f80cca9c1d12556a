import { revisionInForce } from '../../../src/domain/ladder/in-force';
import { ladder } from '../../support/builders/ladder-builder';

describe('the revision in force', () => {
  const first = ladder({ revision: 1, validFrom: '2020-01-01' });
  const second = ladder({ revision: 2, validFrom: '2024-01-01' });

  it('is the newest that has begun', () => {
    expect(revisionInForce([first, second], '2023-12-31')).toBe(first);
    expect(revisionInForce([first, second], '2024-01-01')).toBe(second);
    expect(revisionInForce([second, first], '2024-01-01')).toBe(second);
  });

  it('is none when the newest that has begun has ended: what it took over from does not come back', () => {
    for (const status of ['PUBLISHED', 'RETIRED'] as const) {
      const ended = ladder({ revision: 2, status, validFrom: '2024-01-01', validTo: '2024-06-30' });
      expect(revisionInForce([first, ended], '2024-06-30')).toBe(ended);
      expect(revisionInForce([first, ended], '2024-07-01')).toBeUndefined();
      expect(revisionInForce([first, ended], '2023-12-31')).toBe(first);
    }
  });

  it('is none before the first begins', () => {
    expect(revisionInForce([first, second], '2019-12-31')).toBeUndefined();
  });

  it('is never one that is not published', () => {
    const unpublished = (['DRAFT', 'IN_REVIEW', 'APPROVED'] as const).map((status) => ladder({ status }));
    expect(revisionInForce(unpublished, '2024-01-01')).toBeUndefined();
  });

  it('is a retired one until its last day, if that is known', () => {
    const retired = ladder({ status: 'RETIRED', validTo: '2024-06-30' });
    expect(revisionInForce([retired], '2024-06-30')).toBe(retired);
    expect(revisionInForce([retired], '2024-07-01')).toBeUndefined();
    expect(revisionInForce([ladder({ status: 'RETIRED' })], '2024-06-30')).toBeUndefined();
  });
});
