import { findPersonById } from '../../app/people/find-person';
import type { FactKind } from '../../app/ports/people-store';
import type { RequestContext } from '../context';
import type { PeopleNode, PeopleTypeName } from './people-node';

const factKinds: Readonly<Record<Exclude<PeopleTypeName, 'Person' | 'DevelopmentPlan'>, FactKind>> = {
  Evidence: 'evidence',
  Employment: 'employments',
  LevelAssignment: 'assignments',
};

/** What is recorded of a person, when the viewer may see the person. */
export const findPeopleNode = async (
  context: RequestContext,
  type: PeopleTypeName,
  id: string,
): Promise<PeopleNode | undefined> => {
  if (type === 'Person') return findPersonById(context, id);
  if (context.viewer.kind === 'ANONYMOUS') return undefined;
  const found = type === 'DevelopmentPlan' ? await findPlan(context, id) : await findFact(context, factKinds[type], id);
  return found && (await findPersonById(context, found.person)) ? found.node : undefined;
};

interface OfPerson {
  readonly person: string;
  readonly node: PeopleNode;
}

const findPlan = async ({ stores }: RequestContext, id: string): Promise<OfPerson | undefined> => {
  const node = await stores.plans.find(id);
  return node && { person: node.person, node };
};

const findFact = async ({ stores }: RequestContext, kind: FactKind, id: string): Promise<OfPerson | undefined> => {
  const found = await stores.people.findFact(kind, id);
  return found && { person: found.person, node: found.fact };
};
