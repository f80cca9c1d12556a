import { isSelf } from '../../domain/access/person-access';
import type { MutationContext } from '../mutation/mutation-context';
import type { Refused } from '../mutation/outcome';
import { contentHash } from './content-hash';
import { emptyList, listProblems, ofOneself } from './list-problems';
import { listedFact, referencesIn } from './listed-fact';
import { type ListedTitles, titleGathering } from './listed-titles';
import { batchesOf, type PeopleList } from './people-list';
import { type RepeatedKeys, repeatedKeys } from './repeated-keys';

/** What is known of a list that can be imported, without keeping its rows. */
export interface CheckedList {
  readonly rows: number;
  /** See `contentHash`. */
  readonly hash: string;
  readonly repeated: RepeatedKeys;
  readonly titles: ListedTitles;
}

/**
 * Reads and judges every row, and keeps none: what cannot be used is told before anything is written, and so are rows
 * about whoever imports the list, who would else verify merits of their own. A system is nobody.
 *
 * @param tell Told after each batch how many rows are judged.
 */
export const checkPeopleList = async (
  context: MutationContext,
  organization: string,
  list: PeopleList,
  tell: (done: number) => Promise<void>,
): Promise<CheckedList | Refused> => {
  const references = referencesIn(context.catalog, organization, context.today);
  const [problems, repeated, titles] = [listProblems(), repeatedKeys(), titleGathering(context)];
  const hash = contentHash(context);
  const note = (read: ReturnType<typeof listedFact>, row: number): void => {
    if ('problems' in read) return read.problems.forEach(problems.add);
    if (isSelf(context.viewer, { organization, externalId: read.fact.externalId })) problems.add(ofOneself(read));
    repeated.note(read.key, row);
    if (read.fact.kind === 'EMPLOYMENT') titles.note(read.fact.employment);
  };
  let rows = 0;
  await tell(rows);
  for await (const batch of batchesOf(list)) {
    for (const item of batch) {
      note(listedFact(item, references, 'rows' in list ? rows : undefined), rows);
      rows += 1;
    }
    hash.add(batch);
    await tell(rows);
  }
  if (rows === 0) return { problems: [emptyList] };
  const told = problems.told();
  if (told.length > 0) return { problems: told };
  return { rows, hash: hash.value(), repeated, titles: await titles.resolve(context) };
};
