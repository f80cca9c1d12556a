import {
  createParameterDecorator,
  getMetadataStorage,
  type ArgOptions,
  type ParameterDecorator,
  type ResolverData,
} from 'type-graphql';
import type { RequestContext } from '../context';

let describing = false;

/** Runs what builds the schema from the decorators; only it sees the arguments that `argument` declares. */
export const describeArguments = <Result>(build: () => Result): Result => {
  describing = true;
  try {
    return build();
  } finally {
    describing = false;
  }
};

/**
 * Declares an argument of a field and injects what `read` makes of it.
 *
 * type-graphql awaits the validation of every argument that it knows of, also of those that have nothing to
 * validate, which makes the field asynchronous. A catalog read answers thousands of such fields at once, so
 * the argument is shown to type-graphql only while the schema is built; graphql-js has coerced its value.
 */
export const argument =
  (
    name: string,
    typeOf: () => object,
    options: ArgOptions,
    read: (data: ResolverData<RequestContext>) => unknown,
  ): ParameterDecorator =>
  (prototype, propertyKey, parameterIndex) => {
    const declare = createParameterDecorator<RequestContext>(read, { arg: { name, typeFunc: typeOf, options } });
    declare(prototype, propertyKey, parameterIndex);
    const declared = getMetadataStorage().params.at(-1);
    if (declared?.kind !== 'custom') throw new Error(`type-graphql did not note the argument ${name}`);
    const { arg } = declared.options;
    Object.defineProperty(declared.options, 'arg', { get: () => (describing ? arg : undefined) });
  };
