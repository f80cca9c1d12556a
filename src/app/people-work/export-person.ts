import { isSelf } from '../../domain/access/person-access';
import { mutate, type Trace } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { personExport, type PersonExport } from './person-export';
import { noSuchPerson } from './no-such-person';
import { type PersonKey, reachedPerson } from './reached-person';

/**
 * Hands out everything that is stored of a person: to themself, to HR of their employer and to the operator, not to a
 * manager. To anybody but themself it leaves an event.
 */
export const exportPerson = (context: MutationContext, key: PersonKey): Promise<Outcome<PersonExport>> =>
  mutate(context, { action: 'EXPORT_PERSON', permission: 'EXPORT_PEOPLE' }, async ({ stores, at }) => {
    const person = await reachedPerson(stores, context.viewer, 'EXPORT_PEOPLE', key);
    if (person === undefined) return noSuchPerson('externalId');
    const value = await personExport(stores, person, at);
    return { value, trace: isSelf(context.viewer, person) ? [] : traceOf(value) };
  });

/** Of whom, and how much: no value of what was handed out. */
const traceOf = ({ person, employments, evidence, assignments, plans }: PersonExport): Trace => ({
  organization: person.organization,
  subject: { kind: 'people', key: person.id },
  before: undefined,
  after: {
    employments: employments.length,
    evidence: evidence.length,
    assignments: assignments.length,
    planVersions: plans.length,
  },
});
