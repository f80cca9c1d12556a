import { denialOf } from '../access/denial';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { refuseOrganization } from '../mutation/refuse-organization';
import type { ImportProgress } from '../ports/title-work-store';
import { progressKey, progressTeller, toTheEnd } from '../title-work/import-progress';
import { checkPeopleList, type CheckedList } from './check-people-list';
import { countedKinds, type FiguresByKind } from './import-figures';
import type { ListedTitles } from './listed-titles';
import type { PeopleList } from './people-list';
import { writePeopleList, type WrittenList } from './write-people-list';

/** Which list of people an employer imports, and how. */
export interface ImportPeopleInput {
  /** Code of the employer. */
  readonly organization: string;
  readonly list: PeopleList;
  /** True where the list is whole: what an earlier list told of and this one does not is then deleted. */
  readonly deleteMissing: boolean;
  /** True to delete also more than half of what earlier lists told of. */
  readonly confirmDeletions: boolean;
  /** True to learn what it would come to; nothing is written, not even how far it has come. */
  readonly dryRun: boolean;
  /** With a key, others can ask how far the import has come. */
  readonly idempotencyKey?: string | undefined;
}

/** What an import came to, in numbers. */
export interface ImportedPeople extends WrittenList {
  /** The titles of the employments in the list. */
  readonly titles: ListedTitles;
}

const act = { action: 'IMPORT_PEOPLE', permission: 'IMPORT_PEOPLE' } as const;

/**
 * Importera personal: records the people, employments, merits and levels that a list tells of, all or nothing. What it
 * does not tell of stays, unless it is to be deleted; what is deleted is destroyed on the disk too. Of two rows that tell
 * of the same the last one counts, and the same list again changes nothing. What becomes of what was recorded otherwise
 * is told at `mergeFact`.
 *
 * The list is read twice, once to judge it and once to write it, some thousand rows at a time: the memory that it takes
 * grows with the number of people, by some hundred bytes each, and not with the rows.
 *
 * @param onProgress Told how far it has come, each phase as it begins and between at most twice a second. Others who
 *   ask by the key learn of WRITING that it has begun: while it lasts nothing else can be written.
 */
export const importPeople = async (
  context: MutationContext,
  input: ImportPeopleInput,
  onProgress?: (progress: ImportProgress) => void,
): Promise<Outcome<ImportedPeople>> => {
  const { organization, list, dryRun } = input;
  const denied = denialOf(context.viewer, act.permission);
  if (denied) return { denied };
  const refusal = refuseOrganization(context.viewer, context.catalog, act.permission, organization);
  if (refusal) return refusal;
  const key = input.idempotencyKey;
  // Of an import that is done nothing more is told.
  const isAnswered = key !== undefined && !dryRun && (await wasAnswered(context, key));
  const listener = isAnswered ? undefined : onProgress;
  const toldUnder = key === undefined || dryRun || isAnswered ? undefined : progressKey(context, context.viewer, key);
  const tell = progressTeller(context, { organization, key: toldUnder, onProgress: listener });
  let rows = 'rows' in list ? list.rows.length : 0;
  return toTheEnd(
    tell,
    () => rows,
    async () => {
      const checked = await checkPeopleList(context, organization, list, (done) => {
        rows = Math.max(rows, done);
        return tell('CHECKING', done, rows);
      });
      if ('problems' in checked) return checked;
      await tell('WRITING', 0, rows);
      // A unit of work can hold no other, so what is written of this is told to nobody else.
      const tellAlong = progressTeller(context, { organization, key: undefined, onProgress: listener });
      const written = await write(context, input, checked, (done) => tellAlong('WRITING', done, rows));
      if (!('value' in written)) return written;
      if (!dryRun && !isAnswered && hasDeleted(written.value)) await context.shredder.shred();
      return { value: { ...written.value, titles: checked.titles } };
    },
  );
};

const hasDeleted = (figures: FiguresByKind): boolean => countedKinds.some((kind) => figures[kind].deleted > 0);

/** Keys of what is done with people are remembered as hashes: a client may have put anything into them. */
const rememberedKey = ({ hash }: MutationContext, key: string): string => hash(key);

const wasAnswered = async (context: MutationContext, key: string): Promise<boolean> => {
  const { unitOfWork, viewer } = context;
  const earlier = await unitOfWork.write(({ idempotency }) =>
    idempotency.find(viewer.subject, act.action, rememberedKey(context, key)),
  );
  return earlier !== undefined;
};

/** What is remembered under a key holds no titles: of these, too, some tell of a person. */
const write = (
  context: MutationContext,
  { idempotencyKey: key, dryRun, ...given }: ImportPeopleInput,
  checked: CheckedList,
  onRows: (done: number) => Promise<void>,
): Promise<Outcome<WrittenList>> => {
  const input = { ...given, list: checked.hash };
  const idempotency = { key: key === undefined ? undefined : rememberedKey(context, key), input };
  return mutate<WrittenList>(context, { ...act, dryRun, idempotency }, (unit) =>
    writePeopleList(context, unit, given, checked, onRows),
  );
};
