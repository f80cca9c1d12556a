import type { AuditPage } from '../../app/ports/audit-trail';
import type { AuditEvent } from '../../domain/audit/audit-event';
import { refuseSize, type Page } from '../connection/page';
import type { PageRequest } from '../connection/page-request';
import { badUserInput } from '../errors/bad-user-input';

const SHAPE = /^[1-9]\d{0,9}$/u;

/** Sequences are no greater: 32 bits, signed. */
const GREATEST = 2_147_483_647;

/** Which part of the trail is asked for: at most `first` events, from the one before `before`. */
interface TrailRequest {
  readonly first: number;
  readonly before: number | undefined;
}

/**
 * Reads what part of the trail is asked for. The cursor of an event is its sequence, so that events that come
 * meanwhile move nothing.
 * @throws BAD_USER_INPUT when `first` is out of bounds or `after` is no cursor of the trail.
 */
export const trailRequestOf = ({ first, after }: PageRequest): TrailRequest => {
  refuseSize(first);
  if (after === undefined) return { first, before: undefined };
  if (SHAPE.test(after) && Number(after) <= GREATEST) return { first, before: Number(after) };
  throw badUserInput({
    en: 'The cursor in after is none of this trail. Leave it out to begin from the newest event.',
    sv: 'Markören i after hör inte till det här spåret. Utelämna den för att börja från den senaste händelsen.',
  });
};

/** The part of the trail as a page. */
export const pageOfEvents = (
  { events, totalCount, hasMore }: AuditPage,
  { before }: TrailRequest,
): Page<AuditEvent> => {
  const edges = events.map((node) => ({ node, cursor: String(node.sequence) }));
  const [first, last] = [edges.at(0), edges.at(-1)];
  return {
    edges,
    nodes: events,
    totalCount,
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: before !== undefined,
      ...(first && { startCursor: first.cursor }),
      ...(last && { endCursor: last.cursor }),
    },
  };
};
