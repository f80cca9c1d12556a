import type { Finding, Place } from '../../domain/ladder/finding';
import type { InputProblem } from '../../domain/problem';
import { denialOf } from '../access/denial';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome, Refused } from '../mutation/outcome';
import type { FilePosition, LadderFileFault } from '../ports/ladder-files';
import { importDraft, type ImportOutcome } from './import-draft';
import { reportOn, type ImportReport } from './import-report';
import type { MadeRevision } from './made-revision';

/** Which ladder file is read, and in whose name. */
export interface ImportLadderInput {
  /** The text of a ladder file. */
  readonly content: string;
  /** Code of the owner. */
  readonly organization: string;
  /** The version of the open draft that the one who asks has seen; 0: there was none. */
  readonly expectedVersion: number;
  /** True to learn what it would come to; nothing is written. */
  readonly dryRun: boolean;
  readonly idempotencyKey?: string | undefined;
}

/** What came of the import of a file. */
export interface ImportedLadder extends MadeRevision, Omit<ImportReport, 'findings'> {
  readonly outcome: ImportOutcome;
  readonly findings: readonly PlacedFinding[];
}

/** A finding, and where in the file it is. */
export interface PlacedFinding extends FilePosition {
  readonly finding: Finding;
}

/** Importera: reads a ladder file into the draft of its ladder; opens one where there is none. It never publishes. */
export const importLadder = async (
  context: MutationContext,
  { idempotencyKey: key, dryRun, ...input }: ImportLadderInput,
): Promise<Outcome<ImportedLadder>> => {
  const act = { action: 'IMPORT_LADDER', permission: 'DRAFT_LADDERS' } as const;
  const denied = denialOf(context.viewer, act.permission);
  if (denied) return { denied };
  // Read before the unit of work begins: others wait for that.
  const reading = context.ladderFiles.read(input.content);
  if ('faults' in reading) return unreadable(reading.faults);
  const { value: ladder, locate } = reading;
  return mutate<ImportedLadder>(context, { ...act, dryRun, idempotency: { key, input } }, async (unit) => {
    const done = await importDraft(context, unit, { ...input, ladder });
    if ('problems' in done) return { problems: done.problems.map((problem) => inFile(problem, locate)) };
    const { slug, revision, version, outcome } = done.value;
    const { differences, findings } = reportOn({ ...context, catalog: unit.catalog }, done.value);
    const placed = findings.map((finding) => ({ ...positionOf(locate(finding.place)), finding }));
    return { value: { slug, revision, version, outcome, differences, findings: placed }, trace: done.trace };
  });
};

/** More than anybody reads: the faults of a text that is no ladder file at all. */
const MOST_FAULTS = 100;

const unreadable = (faults: readonly LadderFileFault[]): Refused => ({
  problems: faults.slice(0, MOST_FAULTS).map(({ line, column, message, expected }) => ({
    code: 'UNREADABLE_FILE',
    path: ['content', line],
    sv: `Rad ${line}, kolumn ${column}: ${message.sv} Väntat: ${expected.sv}`,
    en: `Line ${line}, column ${column}: ${message.en} Expected: ${expected.en}`,
  })),
});

/** A problem with a part of the ladder, at the line of the file where that part stands. */
const inFile = (problem: InputProblem, locate: (place: Place) => FilePosition): InputProblem => {
  const [whole, ...place] = problem.path;
  if (whole !== 'ladder') return problem;
  return { ...problem, path: place.length === 0 ? ['content'] : ['content', locate(place).line] };
};

const positionOf = ({ line, column }: FilePosition): FilePosition => ({ line, column });
