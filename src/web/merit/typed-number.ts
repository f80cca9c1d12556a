const NUMBER = /^\d+(?:[.,]\d+)?$/u;

/** The number that somebody has typed, with a decimal comma or point; undefined where it is none. */
export const typedNumber = (text: string): number | undefined =>
  NUMBER.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;
