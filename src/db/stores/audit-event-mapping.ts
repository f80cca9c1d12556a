import type { AuditAction } from '../../domain/audit/audit-action';
import type { AuditEvent } from '../../domain/audit/audit-event';
import type { ValueDifference } from '../../domain/audit/value-difference';
import type { ViewerKind } from '../../domain/access/viewer';
import type { AuditEventRow } from '../rows/audit-event-row';

/** The columns that hold the event. */
export const toAuditEventColumns = ({ actor, organization, subject, ...rest }: AuditEvent) => ({
  ...rest,
  actorKind: actor.kind,
  actorSubject: actor.subject,
  organization: organization ?? null,
  subjectKind: subject.kind,
  subjectKey: subject.key,
});

/** The event that the row holds, exactly as it was hashed. What was stored in a column is what an event held. */
export const toAuditEvent = (row: AuditEventRow): AuditEvent => ({
  sequence: row.sequence,
  at: row.at,
  actor: { kind: row.actorKind as ViewerKind, subject: row.actorSubject },
  action: row.action as AuditAction,
  ...(row.organization !== null && { organization: row.organization }),
  subject: { kind: row.subjectKind, key: row.subjectKey },
  differences: row.differences as readonly ValueDifference[],
  requestId: row.requestId,
  previousHash: row.previousHash,
  hash: row.hash,
});
