import { MaxLength, ValidateBy } from 'class-validator';
import { isWritten } from '../../domain/text/is-written';

const LINE_ENDS = /[\n\r]/u;

/**
 * The field holds a text that somebody writes, of at most so many characters: not blank, without control characters and
 * without marks that turn the direction of writing.
 */
export const IsWrittenText =
  (longest: number): PropertyDecorator =>
  (target, name) => {
    MaxLength(longest)(target, name);
    passes('isWrittenText', isWritten)(target, name);
  };

/** The field holds such a text, on one line: a name, a label. */
export const IsWrittenLine =
  (longest: number): PropertyDecorator =>
  (target, name) => {
    MaxLength(longest)(target, name);
    passes('isWrittenLine', (text) => isWritten(text) && !LINE_ENDS.test(text))(target, name);
  };

const meanings = {
  isWrittenText: 'must not be blank, nor hold control characters or marks that turn the direction of writing',
  isWrittenLine:
    'must not be blank, nor hold line ends, control characters or marks that turn the direction of writing',
};

const passes = (name: keyof typeof meanings, isFit: (text: string) => boolean): PropertyDecorator =>
  ValidateBy({
    name,
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isFit(value),
      defaultMessage: () => `$property ${meanings[name]}`,
    },
  });
