import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Outcome } from '../../app/mutation/outcome';
import { findPersonById } from '../../app/people/find-person';
import { savePlan } from '../../app/people-work/save-plan';
import type { DevelopmentPlan, PlannedRouteAction } from '../../domain/plan/development-plan';
import type { NewPlanAction } from '../../domain/plan/plan-content';
import { referenceOfKey } from '../../catalog/placed-ladder';
import { ladderKeyOf } from '../../app/ladders/placed-parts';
import { theOneGiven } from '../arguments/the-one-given';
import { type Fields, withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { decodeGlobalId, decodeIdOf } from '../node/global-id';
import { personAfter } from '../person/person-after';
import { payloadOf, type Payload } from '../problem/payload';
import { DevelopmentPlanPayloadType } from './development-plan-payload.type';
import {
  type LevelReferenceInput,
  type PlanActionInput,
  type RoutePlanActionInput,
  SaveDevelopmentPlanInput,
} from './save-plan.input';

@Resolver()
export class SavePlanResolver {
  @Mutation(() => DevelopmentPlanPayloadType, {
    description:
      "Spara utvecklingsplan: makes a person's plan, changes it, gives it up or agrees to it. A change is a new version that both agree to anew, save where it only tells which own actions are done; earlier versions are kept.",
  })
  saveDevelopmentPlan(@Arg('input') input: SaveDevelopmentPlanInput, @Ctx() context: RequestContext): Promise<Payload> {
    const { person, content, ...rest } = withoutNulls(input);
    const given = {
      ...rest,
      person: decodeIdOf('Person', person),
      ...(content && { content: { target: targetOf(content.target), actions: content.actions.map(actionOf) } }),
    };
    return payloadOf(
      notingWhatIsTold(context, given.person, savePlan(context, given)),
      async ({ person: id, plan }) => ({
        ...(await personAfter(context, id)),
        plan: await context.stores.plans.find(plan),
      }),
    );
  }
}

/** What a conflict tells of somebody's plan is noted as a reading, as the plan's actions are. */
const notingWhatIsTold = async <Value>(
  context: RequestContext,
  person: string,
  outcome: Promise<Outcome<Value>>,
): Promise<Outcome<Value>> => {
  const result = await outcome;
  const problems = 'problems' in result ? result.problems : [];
  const isTold = problems.some(({ changedMeanwhile = [] }) => changedMeanwhile.length > 0);
  const told = isTold ? await findPersonById(context, person) : undefined;
  if (told) await context.people.noteReading(told);
  return result;
};

const targetOf = (id: string): DevelopmentPlan['target'] => {
  const key = decodeIdOf('Step', id);
  const ladderKey = ladderKeyOf(key);
  return { ladder: referenceOfKey(ladderKey).slug, step: key.slice(ladderKey.length + 1) };
};

const actionOf = (input: PlanActionInput): NewPlanAction =>
  theOneGiven<PlanActionInput, NewPlanAction>(input, {
    own: ({ text, due, done }) => ({ kind: 'OWN', text, isDone: done, ...(due !== undefined && { due }) }),
    route: ({ due, ...action }) => ({
      kind: 'ROUTE',
      action: routeActionOf(action),
      ...(due !== undefined && { due }),
    }),
  });

/** The same action is written in one way only: the role of a level with the level, and evidence once, by its id. */
const routeActionOf = ({
  assignment,
  role,
  evidence = [],
  ...action
}: Omit<Fields<RoutePlanActionInput>, 'due'>): PlannedRouteAction => ({
  ...action,
  ...(assignment ? { assignment: levelOf(assignment, role) } : role !== undefined && { role }),
  ...(evidence.length > 0 && { evidence: [...new Set(evidence.map(idOfEvidence))].toSorted() }),
});

const levelOf = (
  { scale, level, role }: Fields<LevelReferenceInput>,
  roleOfAction: string | undefined,
): NonNullable<PlannedRouteAction['assignment']> => {
  const wanted = role ?? roleOfAction;
  return { scale, level, ...(wanted !== undefined && { role: wanted }) };
};

const idOfEvidence = (id: string): string => {
  const { type, key } = decodeGlobalId(id);
  return type === 'Employment' ? key : decodeIdOf('Evidence', id);
};
