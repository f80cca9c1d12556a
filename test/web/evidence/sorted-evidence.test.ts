import { sortedEvidence } from '../../../src/web/evidence/sorted-evidence';

describe('merits in the order they are read', () => {
  it('begin with those whose paper nobody has seen, then the newest', () => {
    const merits = [
      { issued: '2019-06-05', verification: 'VERIFIED' },
      { issued: '2015-01-01', verification: 'CLAIMED' },
      { issued: '2024-02-01', verification: 'REFUTED' },
      { issued: '2020-01-01', verification: 'CLAIMED' },
    ] as const;
    expect(sortedEvidence(merits).map(({ issued }) => issued)).toEqual([
      '2020-01-01',
      '2015-01-01',
      '2024-02-01',
      '2019-06-05',
    ]);
  });
});
