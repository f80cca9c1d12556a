import { dayInSweden } from './day-in-sweden';

/** Today in Sweden, which the API answers for where no day is named. */
export const today = (): string => dayInSweden(new Date());
