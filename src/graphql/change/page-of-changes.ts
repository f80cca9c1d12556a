import type { Changes } from '../../catalog/change-feed';
import type { Change } from '../../domain/change';
import { cutPage, type Page } from '../connection/page';
import type { PageRequest } from '../connection/page-request';
import { badUserInput } from '../errors/bad-user-input';

const SHAPE = /^(\d{1,15})\.(\d{1,15})$/u;

/**
 * The page of the feed behind the cursor. A cursor is a place in an order that only grows, so it need not
 * name a change that this list holds: another server may have given it from a newer release. A page with nothing new
 * ends where it begins, so that who polls can keep its `endCursor` whatever came.
 * @throws BAD_USER_INPUT when `first` is out of bounds or `after` is no cursor of the feed.
 */
export const pageOfChanges = (feed: Changes, { first, after }: PageRequest): Page<Change> => {
  const start = after === undefined ? 0 : startBehind(feed, placeOf(after));
  const page = cutPage(feed, start, first, (change) => change.cursor);
  return page.nodes.length > 0 ? page : { ...page, pageInfo: { ...page.pageInfo, endCursor: after } };
};

type Place = readonly [release: number, number: number];

const placeOf = (cursor: string): Place => {
  const [, release, number] = SHAPE.exec(cursor) ?? [];
  if (release !== undefined && number !== undefined) return [Number(release), Number(number)];
  throw badUserInput({
    en: 'The cursor in after is none of this feed. Leave it out to begin from the first change.',
    sv: 'Markören i after hör inte till det här flödet. Utelämna den för att börja från första ändringen.',
  });
};

/** The index of the first change behind the place, by halving: the feed lies in the order of its cursors. */
const startBehind = (feed: Changes, place: Place): number => {
  let [low, high] = [0, feed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const change = feed.at(middle);
    if (change && isBehind(placeOf(change.cursor), place)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const isBehind = (one: Place, other: Place): boolean => one[0] > other[0] || (one[0] === other[0] && one[1] > other[1]);
