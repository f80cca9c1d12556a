import type { PeoplePage } from '../../app/ports/people-store';
import { isExternalId } from '../../domain/access/person-codes';
import type { Person } from '../../domain/person/person';
import { badUserInput } from '../errors/bad-user-input';
import { type Page, refuseSize } from '../connection/page';
import type { PageRequest } from '../connection/page-request';

/**
 * The external id that a page goes on behind. The cursor names it, so that people who come and go meanwhile move nothing.
 * @throws BAD_USER_INPUT when `first` is out of bounds or `after` is no cursor of such a list.
 */
export const placeAfter = ({ first, after }: PageRequest): string | undefined => {
  refuseSize(first);
  if (after === undefined) return undefined;
  const externalId = Buffer.from(after, 'base64url').toString('utf8');
  if (isExternalId(externalId) && cursorOf({ externalId }) === after) return externalId;
  throw badUserInput({
    en: 'The cursor in after does not belong to this list. Begin again from the first page.',
    sv: 'Markören i after hör inte till den här listan. Börja om från första sidan.',
  });
};

/** A part of a list of people as a page. */
export const pageOfPeople = ({ people, totalCount, hasMore }: PeoplePage, after: string | undefined): Page<Person> => {
  const edges = people.map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    nodes: people,
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: after !== undefined,
      ...(edges[0] && { startCursor: edges[0].cursor, endCursor: edges.at(-1)?.cursor ?? edges[0].cursor }),
    },
  };
};

const cursorOf = ({ externalId }: Pick<Person, 'externalId'>): string =>
  Buffer.from(externalId, 'utf8').toString('base64url');
