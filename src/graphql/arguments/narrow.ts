import type { ParameterDecorator } from 'type-graphql';
import { argument } from './argument';
import { refuseUnknownReferences } from './known-references';

/** Declares an argument that narrows a list, and injects it; undefined when it is left out or null. */
export const Narrow = (name: string, typeOf: () => object, description: string): ParameterDecorator =>
  argument(name, typeOf, { nullable: true, description }, ({ args, context }) => {
    const given = (args[name] as unknown) ?? undefined;
    refuseUnknownReferences({ [name]: given }, context.catalog);
    return given;
  });
