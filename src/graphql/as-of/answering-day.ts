import type { GraphQLResolveInfo } from 'graphql';
import type { IsoDay } from '../../domain/time/iso-day';
import type { RequestContext } from '../context';

type Path = GraphQLResolveInfo['path'];

/** The days that fields of one request were asked for, by the field's path: graphql-js shares it with the fields below. */
export type DaysAsked = WeakMap<Path, IsoDay>;

/**
 * The day that a field answers for: the one it is asked for; else the one that the nearest field above it was
 * asked for; else today. A day asked for is remembered for the fields below.
 */
export const answeringDay = (context: RequestContext, path: Path, asked?: IsoDay | null): IsoDay => {
  if (asked) {
    context.daysAsked.set(path, asked);
    return asked;
  }
  for (let above = path.prev; above; above = above.prev) {
    const day = context.daysAsked.get(above);
    if (day !== undefined) return day;
  }
  return context.today;
};
