import type { Catalog } from '../../catalog/catalog';
import type { Permission } from '../../domain/access/permission';
import type { AuditAction } from '../../domain/audit/audit-action';
import type { AuditEntry } from '../../domain/audit/audit-event';
import { differencesBetween } from '../../domain/audit/value-difference';
import { denialOf } from '../access/denial';
import { loadNewer } from '../catalog-holder';
import type { Stores } from '../ports/unit-of-work';
import { answerOnce, type IdempotentInput } from './answer-once';
import type { MutationContext } from './mutation-context';
import type { Outcome, Refused } from './outcome';

/** What is to be done, and how. */
export interface Act {
  readonly action: AuditAction;
  readonly permission: Permission;
  /** Left out for what is harmless to do twice or guarded by a version. */
  readonly idempotency?: IdempotentInput | undefined;
  /** True to learn what it would come to: all is done and then undone. */
  readonly dryRun?: boolean | undefined;
}

/** What the work of a mutation is done with. */
export interface MutationUnit {
  readonly stores: Stores;
  /** Of the newest release, as of this unit of work. */
  readonly catalog: Catalog;
  /** The instant of the mutation, ISO 8601. */
  readonly at: string;
}

/** What the work changed, for the trail: on what, from what to what. */
export interface Trace {
  /** Left out: the action of the mutation. */
  readonly action?: AuditAction | undefined;
  /** Code of the organisation whose trail it stands in; left out for what all share. */
  readonly organization?: string | undefined;
  readonly subject: AuditEntry['subject'];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Done: what it came to, as plain data without secrets, and what it changed: mostly one thing; several where a command
 * does the same to many, none where all was already as it should be.
 */
export interface Done<Value> {
  readonly value: Value;
  readonly trace: Trace | readonly Trace[];
}

/**
 * Runs the one way in which anything is changed: who may not is denied; the work is one unit, whole or not at all;
 * it leaves exactly one event in the trail for each thing that it changed; a key that was used gives the answer that
 * it gave. What is refused, tried in a dry run or answered before leaves neither change nor event.
 */
export const mutate = async <Value>(
  context: MutationContext,
  act: Act,
  work: (unit: MutationUnit) => Promise<Done<Value> | Refused>,
): Promise<Outcome<Value>> => {
  const denied = denialOf(context.viewer, act.permission);
  if (denied) return { denied };
  const outcome = await inOneUnit(context, act, work);
  if ('value' in outcome && act.dryRun !== true) await answerFromNewest(context);
  return outcome;
};

/**
 * What is done is done: where the new release cannot be read just now, the answer comes from the one before, and what
 * follows the releases tries again.
 */
const answerFromNewest = async (context: MutationContext): Promise<void> => {
  try {
    context.answerFrom(await context.catalogs.refresh());
  } catch (error) {
    context.onStale(error);
  }
};

/** Thrown to undo what was refused or only tried: a unit of work is undone by an error and by nothing else. */
class Undone<Value> extends Error {
  constructor(readonly outcome: { readonly value: Value } | Refused) {
    super('The work is undone.');
  }
}

const inOneUnit = async <Value>(
  context: MutationContext,
  act: Act,
  work: (unit: MutationUnit) => Promise<Done<Value> | Refused>,
): Promise<{ readonly value: Value } | Refused> => {
  try {
    return await context.unitOfWork.write(async (stores) => {
      await stores.audit.takeTurn();
      const at = context.now().toISOString();
      return answerOnce<Value>(context, act, stores, at, async () => {
        const done = await work({ stores, catalog: await newestCatalog(context, stores), at });
        if ('problems' in done) throw new Undone(done);
        for (const trace of [done.trace].flat()) await stores.audit.append(entryOf(context, act, trace, at));
        if (act.dryRun === true) throw new Undone({ value: done.value });
        return { value: done.value };
      });
    });
  } catch (error) {
    // Only this function throws it, with the outcome of this very call.
    if (error instanceof Undone) return (error as Undone<Value>).outcome;
    throw error;
  }
};

const newestCatalog = async ({ catalogs }: MutationContext, stores: Stores): Promise<Catalog> =>
  (await loadNewer(stores, catalogs.current())) ?? catalogs.current();

const entryOf = ({ viewer, requestId }: MutationContext, { action }: Act, trace: Trace, at: string): AuditEntry => ({
  at,
  actor: { kind: viewer.kind, subject: viewer.subject },
  action: trace.action ?? action,
  ...(trace.organization !== undefined && { organization: trace.organization }),
  subject: trace.subject,
  differences: differencesBetween(trace.before, trace.after),
  requestId,
});
