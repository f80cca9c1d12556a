import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { findSatisfiedNode } from '../../app/people/find-route-step';
import { listRoutes } from '../../app/people/list-routes';
import type { PlacedRequirementNode } from '../../catalog/placed-requirement';
import type { RouteAnswer, RouteObjective } from '../../domain/assessment/route';
import type { Person } from '../../domain/person/person';
import type { IsoDay } from '../../domain/time/iso-day';
import { AsOf } from '../as-of/as-of';
import type { RequestContext } from '../context';
import { RequirementNodeType } from '../requirement/requirement-node.type';
import type { RouteOfPerson } from '../route/route-of-person';
import { RouteType } from '../route/route.type';
import { Limit } from '../title-alignment/limit';
import { AskedStep, Objective } from './asked';
import { costOfSearch } from './costs';
import { PersonType } from './person.type';
import { stepAsked } from './step-asked';

/** The ways of a person to a step. Each leaves an event in the trail when somebody else asks. */
@Resolver(() => PersonType)
export class PersonRoutesResolver {
  @FieldResolver(() => [RouteType], {
    complexity: costOfSearch,
    description:
      'Ways to a step, best first; each different from the others in what there is to do. One without actions when the step is reached already; none when no way is known: routeObstacles says why.',
  })
  async routes(
    @Root() person: Person,
    @AskedStep('to', 'The Step to reach.') to: string,
    @Objective() objective: RouteObjective,
    @AsOf() asOf: IsoDay,
    @Limit(3, 'How many ways at most') limit: number,
    @Ctx() context: RequestContext,
  ): Promise<readonly RouteOfPerson[]> {
    const { routes, isProvedBest } = await search(context, person, { to, objective, asOf, limit });
    const file = await context.people.fileOf(person);
    return routes.map((route) => ({ ...route, asOf, file, isProvedBest }));
  }

  @FieldResolver(() => [RequirementNodeType], {
    complexity: costOfSearch,
    description:
      'What stands in the way of a step where no route leads to it: the nodes that nothing in the data can make met. Empty where there is a route.',
  })
  async routeObstacles(
    @Root() person: Person,
    @AskedStep('to', 'The Step to reach.') to: string,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): Promise<readonly PlacedRequirementNode[]> {
    const { obstacles } = await search(context, person, { to, objective: 'SHORTEST', asOf, limit: 1 });
    return obstacles.flatMap((obstacle) => findSatisfiedNode(context, obstacle) ?? []);
  }
}

interface Search {
  /** Global id of the step. */
  readonly to: string;
  readonly objective: RouteObjective;
  readonly asOf: IsoDay;
  readonly limit: number;
}

const search = async (context: RequestContext, person: Person, { to, ...wanted }: Search): Promise<RouteAnswer> => {
  const step = stepAsked(context, to);
  await context.people.noteReading(person);
  return listRoutes(context, await context.people.fileOf(person), { ...wanted, to: step });
};
