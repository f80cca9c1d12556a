import type { AuditEvent } from '../../domain/audit/audit-event';
import { hashedText, NO_PREVIOUS_HASH } from '../../domain/audit/hashed-text';
import type { AuditReader } from '../ports/audit-trail';

/** The place and the hash of an event: whoever has noted them down can tell later that nothing before was changed. */
export interface TrailHead {
  readonly sequence: number;
  readonly hash: string;
}

/**
 * What is wrong with an event. MISSING: it is not there, though a later one is or should be. CONTENT: its hash is not
 * that of what it tells. ORDER: it does not name the hash of the one before. HEAD: its hash is not the one noted down.
 */
export type TrailFault = 'MISSING' | 'CONTENT' | 'ORDER' | 'HEAD';

/** The trail is whole, or where it first is not. */
export type TrailVerdict =
  | { readonly count: number; /** Left out when there is no event. */ readonly head?: TrailHead }
  | { readonly sequence: number; readonly fault: TrailFault };

interface VerifyContext {
  readonly audit: Pick<AuditReader, 'listFrom'>;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: (text: string) => string;
}

/** Events read at once. */
const BATCH = 500;

/**
 * Proves that the trail is as it was written: walks it from the first event and recomputes every hash. Who rewrites
 * the whole trail from some event on, or cuts off its end, is only found out by an earlier head.
 *
 * @param noted A head that was noted down when the trail was verified before.
 */
export const verifyTrail = async ({ audit, hash }: VerifyContext, noted?: TrailHead): Promise<TrailVerdict> => {
  let head: TrailHead = { sequence: 0, hash: NO_PREVIOUS_HASH };
  for (;;) {
    const events = await audit.listFrom(head.sequence, BATCH);
    for (const event of events) {
      const fault = faultOf(event, head, hash) ?? (isOther(event, noted) ? 'HEAD' : undefined);
      if (fault !== undefined) return { sequence: fault === 'MISSING' ? head.sequence + 1 : event.sequence, fault };
      head = event;
    }
    if (events.length === 0) return endOf(head, noted);
  }
};

const faultOf = (event: AuditEvent, previous: TrailHead, hash: VerifyContext['hash']): TrailFault | undefined => {
  if (event.sequence !== previous.sequence + 1) return 'MISSING';
  if (event.hash !== hash(hashedText(event))) return 'CONTENT';
  return event.previousHash === previous.hash ? undefined : 'ORDER';
};

const isOther = (event: AuditEvent, noted: TrailHead | undefined): boolean =>
  noted?.sequence === event.sequence && noted.hash !== event.hash;

const endOf = ({ sequence, hash }: TrailHead, noted: TrailHead | undefined): TrailVerdict => {
  if (noted !== undefined && noted.sequence > sequence) return { sequence: sequence + 1, fault: 'MISSING' };
  return { count: sequence, ...(sequence > 0 && { head: { sequence, hash } }) };
};
