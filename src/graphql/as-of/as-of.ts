import { createParameterDecorator, type ParameterDecorator } from 'type-graphql';
import type { IsoDay } from '../../domain/time/iso-day';
import { argument } from '../arguments/argument';
import type { RequestContext } from '../context';
import { DateScalar } from '../scalars/date.scalar';
import { answeringDay } from './answering-day';

/** Declares the argument `asOf` and injects the day to answer for. */
export const AsOf = (): ParameterDecorator =>
  argument(
    'asOf',
    () => DateScalar,
    {
      nullable: true,
      description:
        'The day to answer for, also in the fields below. Left out: the day that the nearest field above was asked for, else today.',
    },
    ({ args, context, info }): IsoDay => answeringDay(context, info.path, args.asOf as IsoDay | null | undefined),
  );

/** Injects the day to answer for into a field without an `asOf` of its own. */
export const InheritedDay = (): ParameterDecorator =>
  createParameterDecorator<RequestContext>(({ context, info }): IsoDay => answeringDay(context, info.path));
