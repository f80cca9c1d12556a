import type { ViewerKind } from '../../domain/access/viewer';
import type { AuditAction } from '../../domain/audit/audit-action';
import type { AuditEvent } from '../../domain/audit/audit-event';
import type { ValueDifference } from '../../domain/audit/value-difference';
import type { Person } from '../../domain/person/person';
import type { DevelopmentPlan } from '../../domain/plan/development-plan';
import type { AnswerGiven } from '../ports/idempotency-store';
import type { FactKind, FactKinds, RecordedFacts, ToldOf } from '../ports/people-store';
import type { ReadStores, Stores } from '../ports/unit-of-work';

/** Registerutdrag: everything that is stored of one person, as plain data. */
export interface PersonExport {
  /** An instant, ISO 8601. */
  readonly exportedAt: string;
  readonly person: Person & Partial<ToldOf>;
  readonly employments: readonly ExportedFact<'employments'>[];
  readonly evidence: readonly ExportedFact<'evidence'>[];
  readonly assignments: readonly ExportedFact<'assignments'>[];
  /** Every version of every plan, the oldest first. */
  readonly plans: readonly DevelopmentPlan[];
  /** What the trail tells of them, the newest first. */
  readonly events: readonly ExportedEvent[];
  /** What was answered to what they did themself, the oldest first. */
  readonly answers: readonly AnswerGiven[];
}

/** A fact, and the id of the newest import that told of it. */
type ExportedFact<Kind extends FactKind> = FactKinds[Kind] & { readonly importedIn?: string };

/**
 * What was done with the person, and when. Who did it is told by kind alone: which colleague it was is theirs, and the
 * right of access does not reach it (the Court of Justice, C-579/21, Pankki S).
 */
interface ExportedEvent {
  readonly at: string;
  readonly action: AuditAction;
  readonly by: ViewerKind;
  /** True when they did it themself. */
  readonly isTheirOwn: boolean;
  readonly subject: AuditEvent['subject'];
  readonly differences: readonly ValueDifference[];
  readonly requestId: string;
}

/** Reads all that is stored of the person. */
export const personExport = async (
  stores: ReadStores & Pick<Stores, 'idempotency'>,
  person: Person,
  exportedAt: string,
): Promise<PersonExport> => {
  const facts = await stores.people.factsOf([person.id]);
  return {
    exportedAt,
    person: { ...person, ...(await stores.people.whenToldOf(person.id)) },
    employments: exportedFacts(facts, 'employments'),
    evidence: exportedFacts(facts, 'evidence'),
    assignments: exportedFacts(facts, 'assignments'),
    plans: await planVersions(stores, person),
    events: (await eventsOn(stores, person)).map((event) => exportedEvent(event, person)),
    answers: await stores.idempotency.listOf(person.id),
  };
};

const exportedFacts = <Kind extends FactKind>(facts: RecordedFacts, kind: Kind): readonly ExportedFact<Kind>[] =>
  facts[kind].map(({ fact, importedIn }) => ({ ...fact, ...(importedIn !== undefined && { importedIn }) }));

const planVersions = async ({ plans }: ReadStores, { id }: Person): Promise<readonly DevelopmentPlan[]> => {
  const versions: DevelopmentPlan[] = [];
  for (const plan of await plans.plansOf([id])) versions.push(...(await plans.versionsOf(plan.id)));
  return versions;
};

/** Events read at a time. */
const PAGE = 500;

const eventsOn = async ({ audit }: ReadStores, { id }: Person): Promise<readonly AuditEvent[]> => {
  const events: AuditEvent[] = [];
  for (;;) {
    const page = await audit.list({ subjectKind: 'people', subjectKey: id }, PAGE, events.at(-1)?.sequence);
    events.push(...page.events);
    if (!page.hasMore) return events;
  }
};

const exportedEvent = (
  { at, action, actor, subject, differences, requestId }: AuditEvent,
  { id }: Person,
): ExportedEvent => ({
  at,
  action,
  by: actor.kind,
  isTheirOwn: actor.subject === id,
  subject,
  differences,
  requestId,
});
