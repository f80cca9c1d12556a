import { Int, type ParameterDecorator } from 'type-graphql';
import { argument } from '../arguments/argument';

/** The most entities that one page can hold. */
export const LARGEST_PAGE = 200;

/** Which part of a list to return: at most `first` entities, from the one behind the cursor `after`. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | undefined;
}

/** Declares the argument `first` and injects it. */
export const First = (usual = 50): ParameterDecorator =>
  argument(
    'first',
    () => Int,
    { defaultValue: usual, description: `How many at most, 0 to ${LARGEST_PAGE}.` },
    ({ args }) => args.first as unknown,
  );

/** Declares the argument `after` and injects it. */
export const After = (): ParameterDecorator =>
  argument(
    'after',
    () => String,
    { nullable: true, description: 'The cursor to continue after: `endCursor` of the page before.' },
    ({ args }) => args.after ?? undefined,
  );
