import type { AuditAction } from '../../domain/audit/audit-action';
import type { AuditEvent } from '../../domain/audit/audit-event';
import type { ValueDifference } from '../../domain/audit/value-difference';
import type { ViewerKind } from '../../domain/access/viewer';
import type { AuditEventRow } from '../rows/audit-event-row';

/** The columns that hold the event. */
export const toAuditEventColumns = ({ actor, organization, subject, differences, ...rest }: AuditEvent) => ({
  ...rest,
  differences: JSON.stringify(differences),
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
  differences: differencesIn(row.differences),
  requestId: row.requestId,
  previousHash: row.previousHash,
  hash: row.hash,
});

/** What is no list of differences was written by somebody else: it is told as it stands, and fits no hash. */
const differencesIn = (text: string): readonly ValueDifference[] => {
  const value = parsed(text);
  return Array.isArray(value) ? (value as readonly ValueDifference[]) : [{ path: [], after: text }];
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
