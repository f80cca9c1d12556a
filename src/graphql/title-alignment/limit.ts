import { Int, type ParameterDecorator } from 'type-graphql';
import { argument } from '../arguments/argument';
import { badUserInput } from '../errors/bad-user-input';

/** The most titles that one text may be answered with. */
const MOST = 20;

/**
 * Declares the argument `limit` and injects it.
 * @throws BAD_USER_INPUT when it is out of bounds.
 */
export const Limit = (usual: number, description: string): ParameterDecorator =>
  argument(
    'limit',
    () => Int,
    { defaultValue: usual, description: `${description}, 1 to ${MOST}.` },
    ({ args }) => {
      const limit = args.limit as number;
      if (limit >= 1 && limit <= MOST) return limit;
      throw badUserInput({
        en: `The argument limit must be 1 to ${MOST}.`,
        sv: `Argumentet limit måste vara 1 till ${MOST}.`,
      });
    },
  );
