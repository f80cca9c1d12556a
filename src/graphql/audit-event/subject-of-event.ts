import { findVisibleLadder } from '../../app/ladders/find-visible-ladder';
import type { AuditEvent } from '../../domain/audit/audit-event';
import { typeOfSubject } from '../change/subject';
import type { RequestContext } from '../context';
import { findVisibleNode } from '../node/find-visible-node';
import type { NodeEntity } from '../node/node-entity';

/** What an event was about, as it stands now, when the viewer may see it. */
export const subjectOfEvent = (
  context: RequestContext,
  { kind, key }: AuditEvent['subject'],
): NodeEntity | undefined | Promise<NodeEntity | undefined> => {
  // What is done to a ladder as a whole names no revision of it.
  if (kind === 'ladders' && !key.includes('@')) return findVisibleLadder(context, { slug: key });
  const type = kind === 'apiKeys' ? 'ApiKey' : typeOfSubject(kind);
  return type && findVisibleNode(context, type, key);
};
