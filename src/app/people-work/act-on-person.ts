import { canWithPerson, isSelf } from '../../domain/access/person-access';
import type { Permission } from '../../domain/access/permission';
import type { AuditAction } from '../../domain/audit/audit-action';
import type { Person } from '../../domain/person/person';
import { denialOf } from '../access/denial';
import { type Done, mutate, type MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome, Refused } from '../mutation/outcome';
import { noSuchPerson } from './no-such-person';

/** What is to be done with a person. */
interface PersonAct {
  readonly action: AuditAction;
  readonly permission: Permission;
  /** Id of the person. */
  readonly person: string;
  /** All that it was sent with. */
  readonly input: unknown;
  readonly idempotencyKey?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/**
 * Does something with one person, as `mutate` does. What an employee does with themself stands in the trail and among
 * the remembered answers under their random id, and the client's key as a hash: so nothing of them is left when they
 * are erased.
 */
export const actOnPerson = async <Value>(
  context: MutationContext,
  { person: id, input, idempotencyKey: key, ...act }: PersonAct,
  work: (unit: MutationUnit, person: Person) => Promise<Done<Value> | Refused>,
): Promise<Outcome<Value>> => {
  const { viewer, stores, hash } = context;
  const denied = denialOf(viewer, act.permission);
  if (denied) return { denied };
  const reached = (people: readonly Person[]): Person | undefined =>
    people.find((person) => canWithPerson(viewer, act.permission, person));
  const person = reached(await stores.people.findByIds([id]));
  if (person === undefined) return noSuchPerson('person');
  const acting = isSelf(viewer, person) ? { ...context, viewer: { ...viewer, subject: person.id } } : context;
  const idempotency = { key: key === undefined ? undefined : hash(key), input };
  return mutate<Value>(acting, { ...act, idempotency }, async (unit) => {
    const present = reached(await unit.stores.people.findByIds([id]));
    return present === undefined ? noSuchPerson('person') : work(unit, present);
  });
};
