import { isDay } from '../../../src/web/day/is-day';

describe('isDay', () => {
  it.each(['2023-07-01', '2024-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['0000-01-01', '2023-02-29', '2023-13-01', '2023-7-1', '12023-07-01', '2023-07-01T00:00:00Z', ''])(
    'refuses %p',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
