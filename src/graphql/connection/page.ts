import { badUserInput } from '../errors/bad-user-input';
import { LARGEST_PAGE } from './page-request';

/** One page of a list, by Relay's specification of cursor connections. */
export interface Page<Entity> {
  readonly edges: readonly Edge<Entity>[];
  readonly nodes: readonly Entity[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** An entity with its place in the list. */
export interface Edge<Entity> {
  readonly cursor: string;
  readonly node: Entity;
}

/** Where a page lies in its list. The cursors are left out when the page is empty. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string;
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string;
}

/** A list that may make its entities only when they are asked for. */
interface List<Entity> {
  readonly length: number;
  slice(start: number, end: number): readonly Entity[];
}

/**
 * Cuts the page of at most `first` entities from index `start` out of the list.
 * @throws BAD_USER_INPUT when `first` is out of bounds.
 */
export const cutPage = <Entity>(
  list: List<Entity>,
  start: number,
  first: number,
  cursorOf: (entity: Entity, index: number) => string,
): Page<Entity> => {
  refuseSize(first);
  const nodes = list.slice(start, start + first);
  const edges = (): readonly Edge<Entity>[] =>
    nodes.map((node, index) => ({ node, cursor: cursorOf(node, start + index) }));
  const cursorAt = (index: number): string | undefined => {
    const node = nodes.at(index);
    return node && cursorOf(node, start + (index < 0 ? nodes.length - 1 : index));
  };
  return {
    nodes,
    totalCount: list.length,
    pageInfo: {
      hasNextPage: start + nodes.length < list.length,
      endCursor: cursorAt(-1),
      hasPreviousPage: start > 0,
      startCursor: cursorAt(0),
    },
    get edges() {
      return edges();
    },
  };
};

/**
 * Refuses a page that is too large, or less than nothing.
 * @throws BAD_USER_INPUT when `first` is out of bounds.
 */
export const refuseSize = (first: number): void => {
  if (first >= 0 && first <= LARGEST_PAGE) return;
  throw badUserInput({
    en: `The argument first must be 0 to ${LARGEST_PAGE}.`,
    sv: `Argumentet first måste vara 0 till ${LARGEST_PAGE}.`,
  });
};
