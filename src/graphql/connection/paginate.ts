import { badUserInput } from '../errors/bad-user-input';
import { keyOfNode, type NodeEntity } from '../node/node-entity';
import { cutPage, type Page } from './page';
import type { PageRequest } from './page-request';

/**
 * The page of the list that is asked for. A cursor names an entity and where it stood, so that it is found at
 * once in an unchanged list, and still found in the next release's.
 * @throws BAD_USER_INPUT when `first` is out of bounds or `after` names nothing in the list.
 */
export const paginate = <Entity extends NodeEntity>(
  list: readonly Entity[],
  { first, after }: PageRequest,
): Page<Entity> => cutPage(list, after === undefined ? 0 : indexOf(list, after) + 1, first, cursorOf);

const cursorOf = (entity: NodeEntity, index: number): string =>
  Buffer.from(`${index}:${keyOfNode(entity)}`, 'utf8').toString('base64url');

const indexOf = (list: readonly NodeEntity[], cursor: string): number => {
  const [place = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  const key = rest.join(':');
  const isNamed = (entity: NodeEntity | undefined): boolean => entity !== undefined && keyOfNode(entity) === key;
  const index = isNamed(list[Number(place)]) ? Number(place) : list.findIndex(isNamed);
  if (index >= 0) return index;
  throw badUserInput({
    en: 'The cursor in after does not belong to this list. Begin again from the first page.',
    sv: 'Markören i after hör inte till den här listan. Börja om från första sidan.',
  });
};
