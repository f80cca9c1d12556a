import { badUserInput } from '../errors/bad-user-input';
import { keyOfNode, type NodeEntity } from '../node/node-entity';
import { cutPage, type Page } from './page';
import type { PageRequest } from './page-request';

/**
 * The page of the list that is asked for. A cursor names an entity and where it stood, so that it is found at
 * once in an unchanged list, and still found in the next release's.
 * @throws BAD_USER_INPUT when `first` is out of bounds or `after` names nothing in the list.
 */
export const paginate = <Entity extends NodeEntity>(list: readonly Entity[], request: PageRequest): Page<Entity> =>
  paginateBy(list, request, keyOfNode);

/** As `paginate`, for what has no global id: `keyOf` tells the entities of the list apart. */
export const paginateBy = <Entity>(
  list: readonly Entity[],
  { first, after }: PageRequest,
  keyOf: (entity: Entity) => string,
): Page<Entity> =>
  cutPage(list, after === undefined ? 0 : indexOf(list, after, keyOf) + 1, first, (entity, index) =>
    Buffer.from(`${index}:${keyOf(entity)}`, 'utf8').toString('base64url'),
  );

const indexOf = <Entity>(list: readonly Entity[], cursor: string, keyOf: (entity: Entity) => string): number => {
  const [place = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  const key = rest.join(':');
  const isNamed = (entity: Entity | undefined): boolean => entity !== undefined && keyOf(entity) === key;
  const index = isNamed(list[Number(place)]) ? Number(place) : list.findIndex(isNamed);
  if (index >= 0) return index;
  throw badUserInput({
    en: 'The cursor in after does not belong to this list. Begin again from the first page.',
    sv: 'Markören i after hör inte till den här listan. Börja om från första sidan.',
  });
};
