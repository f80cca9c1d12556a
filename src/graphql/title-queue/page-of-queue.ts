import { inQueueOrder, type QueuedTitle, type QueuePlace } from '../../app/title-work/list-title-queue';
import { cutPage, type Page } from '../connection/page';
import type { PageRequest } from '../connection/page-request';
import { badUserInput } from '../errors/bad-user-input';

/**
 * The page of the queue behind the cursor. A cursor is a place in the order of the queue, so the queue goes on there
 * also when the title that stood there has been decided on meanwhile, as those who work through it do.
 * @throws BAD_USER_INPUT when `first` is out of bounds or `after` is no cursor of a queue.
 */
export const pageOfQueue = (queue: readonly QueuedTitle[], { first, after }: PageRequest): Page<QueuedTitle> => {
  const place = after === undefined ? undefined : placeOf(after);
  const behind = place === undefined ? 0 : queue.findIndex((item) => inQueueOrder(item, place) > 0);
  return cutPage(queue, behind < 0 ? queue.length : behind, first, cursorOf);
};

const cursorOf = ({ title: { people, label } }: QueuedTitle): string =>
  Buffer.from(`${people ?? ''}:${label}`, 'utf8').toString('base64url');

const SHAPE = /^(\d{0,10}):([^]+)$/u;

const placeOf = (cursor: string): QueuePlace => {
  const [, people, label] = SHAPE.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (people !== undefined && label !== undefined) {
    return { title: { label, ...(people !== '' && { people: Number(people) }) } };
  }
  throw badUserInput({
    en: 'The cursor in after is of no queue. Begin again from the first page.',
    sv: 'Markören i after hör inte till någon kö. Börja om från första sidan.',
  });
};
