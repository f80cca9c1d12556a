import type { Done, MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { type Refused, refused } from '../mutation/outcome';
import { refuseOrganization } from '../mutation/refuse-organization';
import type { CheckedList } from './check-people-list';
import { contentHash } from './content-hash';
import { emptyTally, figuresOf, type FiguresByKind, isNothing } from './import-figures';
import { listChanged } from './list-problems';
import { listedFact, type ListedFact, referencesIn } from './listed-fact';
import type { PeopleImport } from './people-import';
import { batchesOf, type PeopleList } from './people-list';
import { refuseDeletions } from './refuse-deletions';
import { writeBatch } from './write-batch';

/** A list that is to be written, and what is to happen to what it does not tell of. */
export interface ListToWrite {
  /** Code of the employer. */
  readonly organization: string;
  readonly list: PeopleList;
  readonly deleteMissing: boolean;
  readonly confirmDeletions: boolean;
}

/** What was written, in numbers. */
export interface WrittenList extends FiguresByKind {
  /** Rows of the list. */
  readonly rows: number;
  /** True where all was as the list says: nothing was added, changed or deleted. */
  readonly isUnchanged: boolean;
}

/**
 * Writes a list that was checked. It is read anew, since its rows are not kept; what then is otherwise refuses it.
 *
 * @param onRows Told after each batch how many rows are written.
 */
export const writePeopleList = async (
  context: MutationContext,
  { stores, catalog, at }: MutationUnit,
  { organization, list, deleteMissing, confirmDeletions }: ListToWrite,
  checked: CheckedList,
  onRows: (done: number) => Promise<void>,
): Promise<Done<WrittenList> | Refused> => {
  const refusal = refuseOrganization(context.viewer, catalog, 'IMPORT_PEOPLE', organization);
  if (refusal) return refusal;
  const { newId, today } = context;
  // All of it begins anew when the unit of work does.
  const work: PeopleImport = { stores, organization, at, newId, importedIn: newId(), tally: emptyTally() };
  const references = referencesIn(catalog, organization, today);
  const hash = contentHash(context);
  let rows = 0;
  for await (const batch of batchesOf(list)) {
    const last: ListedFact[] = [];
    for (const item of batch) {
      const read = listedFact(item, references, 'rows' in list ? rows : undefined);
      if ('problems' in read) return read;
      if (checked.repeated.isLast(read.key, rows)) last.push(read);
      rows += 1;
    }
    hash.add(batch);
    await writeBatch(work, last);
    await onRows(rows);
  }
  if (hash.value() !== checked.hash) return refused(listChanged);
  const deleted = deleteMissing ? await stores.people.deleteMissing(organization, work.importedIn) : nothing;
  const figures = figuresOf(work.tally, deleted);
  const tooMany = confirmDeletions ? undefined : refuseDeletions(figures);
  if (tooMany) return tooMany;
  const after = { rows, ...figures };
  const trace = { organization, subject: { kind: 'peopleLists', key: organization }, before: undefined, after };
  const isUnchanged = isNothing(figures);
  return { value: { ...after, isUnchanged }, trace: isUnchanged ? [] : trace };
};

const nothing = { people: 0, employments: 0, evidence: 0, assignments: 0 };
