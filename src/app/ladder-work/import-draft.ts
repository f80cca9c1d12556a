import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import type { Ladder } from '../../domain/ladder/ladder';
import { sameValue } from '../../domain/same-value';
import type { Done, MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Refused } from '../mutation/outcome';
import { adaptationProblems } from './adaptation-problems';
import { importProblems } from './import-problems';
import { importedContent } from './imported-content';
import type { LadderInWork } from './ladder-in-work';
import { ladderToImport } from './ladder-to-import';
import type { MadeRevision } from './made-revision';
import { openedDraft } from './opened-draft';
import { saveDraft } from './save-draft';
import { refuseOldVersion } from './version-conflict';

/** A ladder that was read from a file, and what it is to be. */
export interface LadderImport {
  /** As the file has it. */
  readonly ladder: Ladder;
  /** Code of the owner. */
  readonly organization: string;
  /** The version of the open draft that the one who asks has seen, 0 for none; left out: whichever it is at. */
  readonly expectedVersion?: number | undefined;
}

/** NEW_REVISION: a draft was opened on the newest published revision. UNCHANGED: all was as the file has it. */
export const importOutcomes = ['NEW_LADDER', 'NEW_REVISION', 'CHANGED_DRAFT', 'UNCHANGED'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** What came of an import: the revision, and from what to what it changed. */
export interface ImportedDraft extends MadeRevision {
  readonly outcome: ImportOutcome;
  /** Left out where the ladder is new. */
  readonly before?: Ladder;
  readonly after: Ladder;
}

/**
 * Reads the ladder into its open draft, or into a new one: the next revision, or the first of a new ladder. It never
 * publishes. Where the content is what it is already, nothing is changed.
 */
export const importDraft = async (
  context: MutationContext,
  unit: MutationUnit,
  { ladder: file, organization, expectedVersion }: LadderImport,
): Promise<Done<ImportedDraft> | Refused> => {
  const work = await ladderToImport(context, unit, file.slug, organization);
  if ('problems' in work) return work;
  const conflict = expectedVersion !== undefined && (await refuseOldVersion(context, unit, work, expectedVersion));
  if (conflict) return conflict;
  const draft = draftFor(work);
  if (draft && 'problems' in draft) return draft;
  const after = importedContent(file, draft?.ladder, work.published);
  const problems = importProblems(unit, { organization, ladder: after, draft, published: work.published });
  return problems.length > 0 ? { problems } : readInto(context, unit, { work, draft, after });
};

/** The draft that a file is read into, if there is one, and what it becomes. */
interface Reading {
  readonly work: LadderInWork;
  readonly draft: LadderDraft | undefined;
  readonly after: Ladder;
}

const readInto = async (
  context: MutationContext,
  unit: MutationUnit,
  { work, draft, after }: Reading,
): Promise<Done<ImportedDraft> | Refused> => {
  const problems = adaptationProblems(context, unit, draft?.ladder, after);
  if (problems.length > 0) return { problems };
  if (draft && sameValue(draft.ladder, after)) return unchanged(work, draft.ladder);
  const { value, trace } = await saveDraft(context, unit, { conflicts: [], ...draft, ladder: after }, draft);
  return { value: { ...value, outcome: outcomeOf(work), after, ...(draft && { before: draft.ladder }) }, trace };
};

/** The draft that the file is read into; undefined where the ladder is new. */
const draftFor = (work: LadderInWork): LadderDraft | Refused | undefined => {
  const newest = work.draft?.ladder ?? work.published.at(-1);
  return newest && openedDraft(work, newest.revision);
};

const outcomeOf = ({ draft, published }: LadderInWork): ImportOutcome => {
  if (draft) return 'CHANGED_DRAFT';
  return published.length > 0 ? 'NEW_REVISION' : 'NEW_LADDER';
};

/** Nothing was opened: where there is no draft, the newest published revision says it already. */
const unchanged = (work: LadderInWork, opened: Ladder): Done<ImportedDraft> => {
  const { slug, revision } = work.draft?.ladder ?? work.published.at(-1) ?? opened;
  const value = { slug, revision, version: work.version, outcome: 'UNCHANGED', before: opened, after: opened } as const;
  return { value, trace: [] };
};
