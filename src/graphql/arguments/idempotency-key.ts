import { Matches, MaxLength } from 'class-validator';
import { Field } from 'type-graphql';

const LONGEST_KEY = 100;

/** Something, and nothing that cannot be seen in a log: neither control characters nor halves of characters. */
const VISIBLE = /^[^\p{Cc}\p{Cs}]+$/u;

const DESCRIPTION = 'Chosen by you: the same key and input give the same answer, however often they are sent.';

/** The field is the key that a client may choose to be able to send a mutation again: 1 to 100 characters. */
export const IdempotencyKey =
  (description = DESCRIPTION): PropertyDecorator =>
  (target, name) => {
    Field(() => String, { nullable: true, description })(target, name);
    MaxLength(LONGEST_KEY)(target, name);
    Matches(VISIBLE, { message: '$property must not be empty, nor hold control characters' })(target, name);
  };
