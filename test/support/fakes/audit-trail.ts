import { createHash } from 'node:crypto';
import type { AuditFilter, AuditTrail } from '../../../src/app/ports/audit-trail';
import type { AuditEvent } from '../../../src/domain/audit/audit-event';
import { hashedText, NO_PREVIOUS_HASH } from '../../../src/domain/audit/hashed-text';
import { asStored, type FakeState } from './state';

/** SHA-256 of the text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The trail in memory. */
export const fakeAuditTrail = ({ events }: FakeState): AuditTrail => ({
  list: (filter, first, beforeSequence = Infinity) => {
    const passing = events.filter(passes(filter)).reverse();
    const page = passing.filter(({ sequence }) => sequence < beforeSequence);
    return Promise.resolve({
      events: page.slice(0, first),
      totalCount: passing.length,
      hasMore: page.length > first,
    });
  },
  listFrom: (afterSequence, limit) =>
    Promise.resolve(events.filter(({ sequence }) => sequence > afterSequence).slice(0, limit)),
  takeTurn: () => Promise.resolve(),
  append: (entry) => {
    const last = events.at(-1);
    const chained = {
      ...asStored(entry),
      sequence: (last?.sequence ?? 0) + 1,
      previousHash: last?.hash ?? NO_PREVIOUS_HASH,
    };
    const event = { ...chained, hash: sha256(hashedText(chained)) };
    events.push(event);
    return Promise.resolve(event);
  },
});

const passes =
  ({ organizations, actions, actor, subjectKind, subjectKey, from, before }: AuditFilter) =>
  (event: AuditEvent): boolean =>
    [
      organizations?.includes(event.organization ?? ''),
      actions?.includes(event.action),
      actor && actor === event.actor.subject,
      subjectKind && subjectKind === event.subject.kind,
      subjectKey && [event.subject.key, event.subject.key.split('@')[0]].includes(subjectKey),
      from && new Date(from) <= new Date(event.at),
      before && new Date(event.at) < new Date(before),
    ].every((passed) => passed === undefined || passed === true);
