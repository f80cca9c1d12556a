import { inSwedishOrder } from '../../catalog/register';
import type { AlignmentStatus } from '../../domain/alignment/alignment';
import { omit } from '../../domain/omit';
import type { LocalTitle } from '../../domain/title/mapping/local-title';
import { importLocalTitles, type LocalTitleImport } from '../../domain/title/mapping/local-title-import';
import { mergeTitleRows } from '../../domain/title/mapping/merge-title-rows';
import { readTitleRow, type TitleRow } from '../../domain/title/mapping/title-row';
import { denialOf } from '../access/denial';
import { earlierAnswer } from '../mutation/answer-once';
import { mutate, type Done, type MutationUnit, type Trace } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome, Refused } from '../mutation/outcome';
import { refuseOrganization } from '../mutation/refuse-organization';
import type { ImportProgress } from '../ports/title-work-store';
import { alignListedTitles, type AlignedTitle } from './align-listed-titles';
import { confirmationsOf, refuseToConfirm } from './confirm-resolved';
import { progressKey, progressTeller, type TellProgress, toTheEnd } from './import-progress';
import { publishTitleDecisions } from './publish-title-decisions';
import { titleImportProblems } from './title-import-problems';

/** Which list is put in the place of an employer's titles. */
export interface ImportTitlesInput {
  /** Code of the employer. */
  readonly organization: string;
  /** The whole list: what is not in it has vanished. */
  readonly rows: readonly TitleRow[];
  /** True to decide at once on what is certain, in the name of who imports. */
  readonly confirmResolved: boolean;
  /** True to learn what it would come to; nothing is written, not even how far it has come. */
  readonly dryRun: boolean;
  /** With a key, others can ask how far the import has come. */
  readonly idempotencyKey?: string | undefined;
}

/** What a new list may do to a title. */
type ListChange = 'added' | 'changed' | 'vanished' | 'returned';

/** What an import came to, in numbers of titles unless it says otherwise. */
export interface ImportedTitles {
  /** Rows of the list. */
  readonly rows: number;
  /** Different titles in the list. */
  readonly titles: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly vanished: number;
  /** Had vanished and are back. */
  readonly returned: number;
  /** Persons who have a title in the list, as far as it tells. */
  readonly people: number;
  readonly byStatus: Readonly<Record<AlignmentStatus, number>>;
  /** Were decided on at once. */
  readonly decided: number;
  /** Which titles the numbers count, the first 200 of each in Swedish order. */
  readonly labels: Readonly<Record<ListChange, readonly string[]>>;
}

/** The most labels that are told of each kind. */
const MOST_LABELS = 200;

/**
 * Importera titlar: puts the list of titles in an employer's personnel system in the place of the one before, all or
 * nothing, and looks up what each stands for. The same list again changes nothing.
 *
 * @param onProgress Told how far it has come, each phase as it begins and between at most twice a second.
 */
export const importTitles = async (
  context: MutationContext,
  { idempotencyKey: key, dryRun, ...input }: ImportTitlesInput,
  onProgress?: (progress: ImportProgress) => void,
): Promise<Outcome<ImportedTitles>> => {
  const act = { action: 'IMPORT_TITLES', permission: 'IMPORT_TITLES' } as const;
  const denied = denialOf(context.viewer, act.permission);
  if (denied) return { denied };
  const refusal = refusalOf(context, input);
  if (refusal) return refusal;
  const idempotent = { ...act, dryRun, idempotency: { key, input } };
  // Asked before all titles are looked up, and before anything is told of an import that is done.
  const earlier = await context.unitOfWork.write((stores) => earlierAnswer(context, idempotent, stores));
  // What was remembered for an import is what one came to.
  if (earlier !== undefined) return earlier as Outcome<ImportedTitles>;
  const { organization } = input;
  const toldUnder = dryRun || key === undefined ? undefined : progressKey(context, context.viewer, key);
  const tell = progressTeller(context, { organization, key: toldUnder, onProgress });
  return toTheEnd(
    tell,
    () => input.rows.length,
    async () => {
      // Looked up before the unit of work begins: others wait for that.
      const aligned = await alignRows(context, input, tell);
      await tell('WRITING', input.rows.length, input.rows.length);
      return mutate<ImportedTitles>(context, idempotent, (unit) => writeAll(context, unit, input, aligned));
    },
  );
};

type TitleList = Omit<ImportTitlesInput, 'dryRun' | 'idempotencyKey'>;

const refusalOf = (
  context: MutationContext,
  { organization, confirmResolved, rows }: TitleList,
): Refused | undefined => {
  const refusal =
    refuseOrganization(context.viewer, context.catalog, 'IMPORT_TITLES', organization) ??
    (confirmResolved ? refuseToConfirm(context, organization) : undefined);
  if (refusal) return refusal;
  const problems = titleImportProblems(rows);
  return problems.length > 0 ? { problems } : undefined;
};

const alignRows = (
  context: MutationContext,
  { organization, rows }: TitleList,
  tell: TellProgress,
): Promise<readonly AlignedTitle[]> => {
  const listed = mergeTitleRows(rows.map(readTitleRow));
  const rowsOf = (titles: number): number => Math.floor((titles / listed.length) * rows.length);
  return alignListedTitles(context, organization, listed, (done) => tell('ALIGNING', rowsOf(done), rows.length));
};

const writeAll = async (
  context: MutationContext,
  unit: MutationUnit,
  { organization, rows, confirmResolved }: TitleList,
  aligned: readonly AlignedTitle[],
): Promise<Done<ImportedTitles> | Refused> => {
  const { stores, catalog, at } = unit;
  const refusal = refuseOrganization(context.viewer, catalog, 'IMPORT_TITLES', organization);
  if (refusal) return refusal;
  const stored = await stores.titleWork.listLocalTitles(organization);
  const listed = aligned.map((one) => one.listed);
  const imported = importLocalTitles(organization, listed, stored, at);
  const { added, changed, vanished, returned } = imported;
  await stores.titleWork.saveLocalTitles([...added, ...changed, ...vanished, ...returned]);
  const confirmation = { organization, at, today: context.today };
  const decisions = confirmResolved ? confirmationsOf(context, catalog, confirmation, aligned) : [];
  const decided = await publishTitleDecisions(unit, organization, decisions);
  const value = { rows: rows.length, ...figuresOf(imported, aligned), decided: decisions.length };
  return { value, trace: [...traceOf(organization, imported, value), ...decided] };
};

const figuresOf = (
  imported: LocalTitleImport,
  aligned: readonly AlignedTitle[],
): Omit<ImportedTitles, 'rows' | 'decided'> => {
  const having = (status: AlignmentStatus): number =>
    aligned.filter(({ alignment }) => alignment.status === status).length;
  return {
    titles: aligned.length,
    added: imported.added.length,
    changed: imported.changed.length,
    unchanged: imported.unchanged.length,
    vanished: imported.vanished.length,
    returned: imported.returned.length,
    labels: {
      added: labelsOf(imported.added),
      changed: labelsOf(imported.changed),
      vanished: labelsOf(imported.vanished),
      returned: labelsOf(imported.returned),
    },
    people: aligned.reduce((total, { listed }) => total + (listed.people ?? 0), 0),
    byStatus: {
      RESOLVED: having('RESOLVED'),
      SUGGESTED: having('SUGGESTED'),
      AMBIGUOUS: having('AMBIGUOUS'),
      UNKNOWN: having('UNKNOWN'),
    },
  };
};

const labelsOf = (titles: readonly LocalTitle[]): readonly string[] =>
  titles
    .map(({ label }) => label)
    .sort(inSwedishOrder)
    .slice(0, MOST_LABELS);

/** One event for the whole list; none where it is the list before. */
const traceOf = (
  organization: string,
  { added, changed, vanished, returned }: LocalTitleImport,
  figures: ImportedTitles,
): readonly Trace[] =>
  [added, changed, vanished, returned].every((titles) => titles.length === 0)
    ? []
    : [
        {
          organization,
          subject: { kind: 'localTitles', key: organization },
          before: undefined,
          after: omit(figures, 'labels'),
        },
      ];
