import type { AuditEntry } from '../../../src/domain/audit/audit-event';

/** Something that somebody did. */
export const auditEntry = (changes: Partial<AuditEntry> = {}): AuditEntry => ({
  at: '2026-03-01T12:00:00.000Z',
  actor: { kind: 'PERSON', subject: 'anna' },
  action: 'EDIT_LADDER',
  organization: '1280',
  subject: { kind: 'ladders', key: 'barnskotare' },
  differences: [{ path: ['ladder', 'name', 'sv'], before: 'Barnskötare', after: 'Barnskötare i förskola' }],
  requestId: 'request-1',
  ...changes,
});
