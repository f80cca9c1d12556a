import { ArrayMaxSize, MaxLength } from 'class-validator';
import { IsWrittenLine } from '../arguments/written-text';

/** The most characters of a name, a label or a field of work. */
const LONGEST_NAME = 300;

/** The most characters of a slug or a code. */
const LONGEST_KEY = 200;

/** The field holds a name, a label or another short text. */
export const IsShortText = (): PropertyDecorator => IsWrittenLine(LONGEST_NAME);

/** The field names something by its slug or code, which need not exist: then a finding says so. */
export const IsKey = (): PropertyDecorator => MaxLength(LONGEST_KEY);

/** The field names at most so many things by their slugs or codes. */
export const AreKeys =
  (most: number): PropertyDecorator =>
  (target, name) => {
    ArrayMaxSize(most)(target, name);
    MaxLength(LONGEST_KEY, { each: true })(target, name);
  };

/** The most sources of one entity. */
export const MOST_SOURCES = 50;
