import { ID, type ParameterDecorator } from 'type-graphql';
import { argument } from '../arguments/argument';
import { RouteObjectiveEnum } from '../route/route.type';
import { DateScalar } from '../scalars/date.scalar';

/** Declares an argument that names a Step by its global id, and injects the id. */
export const AskedStep = (name: 'step' | 'to', description: string): ParameterDecorator =>
  argument(
    name,
    () => ID,
    { description },
    ({ args }) => args[name] as unknown,
  );

/** Declares the argument `opportunity`, the slug of a LearningOpportunity, and injects it. */
export const AskedOpportunity = (): ParameterDecorator =>
  argument(
    'opportunity',
    () => String,
    { description: 'The slug of the LearningOpportunity.' },
    ({ args }) => args.opportunity as unknown,
  );

/** Declares the argument `until`, a day, and injects it. */
export const Until = (): ParameterDecorator =>
  argument(
    'until',
    () => DateScalar,
    { description: 'The last day to look at.' },
    ({ args }) => args.until as unknown,
  );

/** Declares the argument `objective` and injects it. */
export const Objective = (): ParameterDecorator =>
  argument(
    'objective',
    () => RouteObjectiveEnum,
    { defaultValue: RouteObjectiveEnum.SHORTEST, description: 'What makes one way better than another.' },
    ({ args }) => args.objective as unknown,
  );
