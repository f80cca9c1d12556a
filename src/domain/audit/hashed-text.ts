import { canonicalJson } from '../canonical-json';
import type { AuditEvent } from './audit-event';

/** The text whose SHA-256 is the hash of an event: the canonical JSON of all else. */
export const hashedText = (event: AuditEvent | Omit<AuditEvent, 'hash'>): string =>
  canonicalJson({ ...event, hash: undefined });

/** What the first event has for the hash of the one before it. */
export const NO_PREVIOUS_HASH = '0'.repeat(64);
