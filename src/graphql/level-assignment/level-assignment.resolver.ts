import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { assignLevel, type LevelChange } from '../../app/people-work/assign-level';
import type { PlacedLevel } from '../../catalog/placed-level';
import type { PlacedRole } from '../../catalog/placed-role';
import type { Assignment } from '../../domain/person/assignment';
import { theOneGiven } from '../arguments/the-one-given';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { LevelType } from '../level-scale/level.type';
import { decodeIdOf } from '../node/global-id';
import { PersonPayloadType } from '../person/person-payload.type';
import { personAfter } from '../person/person-after';
import { payloadOf, type Payload } from '../problem/payload';
import { RoleType } from '../role/role.type';
import { AssignLevelInput, type LevelChangeInput } from './assign-level.input';
import { LevelAssignmentType } from './level-assignment.type';

@Resolver(() => LevelAssignmentType)
export class LevelAssignmentResolver {
  @Mutation(() => PersonPayloadType, {
    description: 'Ge uppdrag: the manager gives a person a level from a day, or says when one ends.',
  })
  assignLevel(@Arg('input') input: AssignLevelInput, @Ctx() context: RequestContext): Promise<Payload> {
    const { person, change, idempotencyKey } = withoutNulls(input);
    const given = { person: decodeIdOf('Person', person), change: levelChangeOf(change), idempotencyKey };
    return payloadOf(assignLevel(context, given), async ({ person: id, assignment: assigned }) => ({
      ...(await personAfter(context, id)),
      assignment: (await context.stores.people.findFact('assignments', assigned))?.fact,
    }));
  }

  @FieldResolver(() => LevelType, { nullable: true, description: 'The level; null when it is no longer published.' })
  level(@Root() { scale, level }: Assignment, @Ctx() { catalog }: RequestContext): PlacedLevel | undefined {
    return catalog.levels.get(`${scale}/${level}`);
  }

  @FieldResolver(() => RoleType, { nullable: true, description: 'The role; null when it is no longer published.' })
  role(@Root() { role }: Assignment, @Ctx() { catalog }: RequestContext): PlacedRole | undefined {
    return catalog.roles.get(role);
  }
}

const levelChangeOf = (input: LevelChangeInput): LevelChange =>
  theOneGiven<LevelChangeInput, LevelChange>(input, {
    give: (given) => ({ kind: 'GIVE', ...given }),
    end: ({ assignment, to }) => ({ kind: 'END', assignment: decodeIdOf('LevelAssignment', assignment), to }),
  });
