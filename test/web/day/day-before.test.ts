import { dayBefore } from '../../../src/web/day/day-before';

it('finds the day before, also over the end of a month and of a year, and in a leap year', () => {
  expect(['2033-07-01', '2025-01-01', '2024-03-01'].map(dayBefore)).toEqual(['2033-06-30', '2024-12-31', '2024-02-29']);
});
