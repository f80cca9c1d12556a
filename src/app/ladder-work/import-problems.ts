import type { Catalog } from '../../catalog/catalog';
import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import { revisionKey, type Ladder, type LadderReference } from '../../domain/ladder/ladder';
import type { InputProblem } from '../../domain/problem';
import { sameValue } from '../../domain/same-value';
import type { MutationUnit } from '../mutation/mutate';
import { sizeProblems } from './ladder-size';

/** As long as the slug of a ladder that is created may be. */
const LONGEST_SLUG = 100;

/** The file as it was read, and what it is read into. */
interface ToImport {
  /** Code of the owner that it is imported for. */
  readonly organization: string;
  /** What the draft would become. */
  readonly ladder: Ladder;
  /** Left out where the ladder is new. */
  readonly draft: LadderDraft | undefined;
  /** The published revisions, oldest first. */
  readonly published: readonly Ladder[];
}

/** What of a ladder in a file cannot be, whatever else it says. Places begin with `ladder`. */
export const importProblems = (
  { catalog }: MutationUnit,
  { organization, ladder, draft, published }: ToImport,
): readonly InputProblem[] => [
  ...(ladder.slug.length > LONGEST_SLUG ? [slugTooLong] : []),
  ...sizeProblems(ladder),
  ...(ladder.organization === organization ? [] : [otherOwner]),
  ...baseProblems(ladder, catalog, draft, published.at(-1)),
];

/**
 * A base must be published; it is not changed while what an earlier one left open is undecided; and a ladder that has
 * one keeps it, at whatever revision: otherwise a file could shed what the base demands. A ladder that has none may get
 * one, also when it has been published before: that only adds to what it is held to, and it is judged against it.
 */
const baseProblems = (
  { basedOn }: Ladder,
  { ladders }: Catalog,
  draft: LadderDraft | undefined,
  newest: Ladder | undefined,
): readonly InputProblem[] => {
  const known = draft?.ladder.basedOn ?? newest?.basedOn;
  if (known && basedOn?.slug !== known.slug) return [baseLost(known)];
  if (basedOn && !ladders.get(revisionKey(basedOn))) return [baseUnpublished];
  const isUndecided = draft !== undefined && draft.conflicts.length > 0;
  return isUndecided && !sameValue(basedOn, draft.ladder.basedOn) ? [baseUndecided] : [];
};

const slugTooLong: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['ladder', 'slug'],
  sv: `Kortnamnet (slug) är för långt: högst ${LONGEST_SLUG} tecken.`,
  en: `The slug is too long: at most ${LONGEST_SLUG} characters.`,
};

const otherOwner: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['ladder', 'organization'],
  sv: 'Filen säger att en annan organisation äger trappan än den som du importerar för.',
  en: 'The file says that another organisation owns the ladder than the one that you import it for.',
};

const baseLost = ({ slug }: LadderReference): InputProblem => ({
  code: 'INVALID_VALUE',
  path: ['ladder', 'basedOn'],
  sv: `Trappan bygger på trappan ”${slug}” och kan inte bytas ut mot en som inte gör det. Ange den under basedOn, eller importera filen under ett annat kortnamn (slug).`,
  en: `The ladder adapts the ladder “${slug}” and cannot be replaced by one that does not. Name that under basedOn, or import the file under another slug.`,
});

const baseUnpublished: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['ladder', 'basedOn'],
  sv: 'Trappan bygger på en revision som inte är publicerad här.',
  en: 'The ladder is based on a revision that is not published here.',
};

const baseUndecided: InputProblem = {
  code: 'UNDECIDED_CONFLICT',
  path: ['ladder', 'basedOn'],
  sv: 'Utkastet har konflikter med sin bastrappa. Bestäm dem innan trappan byter bas.',
  en: 'The draft is in conflict with its base. Decide the conflicts before the ladder changes its base.',
};
