import { whenInForce } from '../../../../src/web/pages/ladder-editor/demands/when-in-force';

describe('whenInForce', () => {
  it.each([
    ['NOW', '2033-06-30', null, '2033-06-30'],
    ['ENDED', '2033-07-01', null, '2033-06-30'],
    ['AHEAD', '2033-06-30', '2033-07-01', null],
    ['NOW', '2033-07-01', '2033-07-01', null],
    ['NOW', '2026-11-22', null, null],
  ] as const)('is %s on %s for what holds from %s to %s', (expected, day, validFrom, validTo) => {
    expect(whenInForce({ validFrom, validTo }, day)).toBe(expected);
  });
});
