import { createParameterDecorator, type ClassType, type ParameterDecorator } from 'type-graphql';
import type { IsoDay } from '../../domain/time/iso-day';
import { answeringDay } from '../as-of/answering-day';
import type { RequestContext } from '../context';
import { refuseUnknownReferences } from './known-references';

/** The most characters of a text to search for. */
export const LONGEST_TEXT = 200;

/**
 * Declares the argument `filter` and injects it, validated and without nulls: a filter's null is the same as
 * leaving the field out. The fields below answer for the filter's `asOf`.
 */
export const Filter = (input: () => ClassType): ParameterDecorator =>
  createParameterDecorator<RequestContext>(
    ({ args, context, info }) => {
      const filter = withoutNulls(args.filter as object | null | undefined);
      refuseUnknownReferences(filter, context.catalog);
      if ('asOf' in filter) answeringDay(context, info.path, filter.asOf as IsoDay);
      return filter;
    },
    {
      arg: {
        name: 'filter',
        typeFunc: input,
        options: { nullable: true, description: 'Narrows the list: only what passes every field that is given.' },
      },
    },
  );

const withoutNulls = (given: object | null | undefined): object =>
  Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== null));
