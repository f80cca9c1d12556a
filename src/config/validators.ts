import { EnvError, makeExactValidator } from 'envalid';

/** A whole number within bounds. */
export const wholeNumber = (minimum: number, maximum: number) =>
  makeExactValidator<number>((text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    throw new EnvError(`expected a whole number from ${minimum} to ${maximum}`);
  });

/** One of some words. */
export const oneOf = <Word extends string>(words: readonly Word[]) =>
  makeExactValidator<Word>((text) => {
    const word = words.find((one) => one === text);
    if (word !== undefined) return word;
    throw new EnvError(`expected one of ${words.join(', ')}`);
  });

/** A name or an address of a host. */
export const hostName = makeExactValidator<string>((text) => {
  if (/^[\w.:-]+$/u.test(text)) return text;
  throw new EnvError('expected the name or address of a host, such as localhost or 0.0.0.0');
});
