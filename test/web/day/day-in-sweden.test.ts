import { dayInSweden } from '../../../src/web/day/day-in-sweden';
import { dayInSweden as dayToTheApi } from '../../../src/domain/time/iso-day';

describe('the day in Sweden', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ])('at %s is %s, as it is to the API', (instant, day) => {
    expect(dayInSweden(instant)).toBe(day);
    expect(dayToTheApi(new Date(instant))).toBe(day);
  });
});
