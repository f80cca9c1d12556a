import { revisionKey } from '../../catalog/placed-ladder';
import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import type { Ladder } from '../../domain/ladder/ladder';
import type { InputProblem } from '../../domain/problem';
import { sameValue } from '../../domain/same-value';
import type { MutationUnit } from '../mutation/mutate';
import { sizeProblems } from './ladder-size';

/** As long as the slug of a ladder that is created may be. */
const LONGEST_SLUG = 100;

/** What of a ladder in a file cannot be, whatever else it says. Places begin with `ladder`. */
export const importProblems = (
  unit: MutationUnit,
  organization: string,
  ladder: Ladder,
  draft: LadderDraft | undefined,
): readonly InputProblem[] => [
  ...(ladder.slug.length > LONGEST_SLUG ? [slugTooLong] : []),
  ...sizeProblems(ladder),
  ...(ladder.organization === organization ? [] : [otherOwner]),
  ...baseProblems(unit, ladder, draft),
];

/** A base must be published; and it is not changed while what an earlier one left open is undecided. */
const baseProblems = (
  { catalog }: MutationUnit,
  { basedOn }: Ladder,
  draft: LadderDraft | undefined,
): readonly InputProblem[] => {
  if (basedOn && !catalog.ladders.get(revisionKey(basedOn))) return [baseUnpublished];
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
