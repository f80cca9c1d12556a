import type { StandingRequirement } from './built-requirement';
import { draftOf, emptyDraft, expressionOf, type ExpressionDraft } from './expression-draft';
import { partsOf } from './part-places';
import type { ExpressionInput, RequirementInput } from './preview/preview.generated';

/** The law that a requirement rests on, while somebody writes it; none where the title is empty. */
interface LawDraft {
  readonly title: string;
  readonly reference: string;
  readonly url: string;
  readonly inForceFrom?: string | undefined;
}

/** A requirement while somebody builds it. Texts that are left out are empty. */
export interface RequirementDraft extends Pick<RequirementInput, 'scope' | 'strength' | 'authority'> {
  readonly slug: string;
  readonly expression: ExpressionDraft;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  /** Code of the organisation where it holds; empty: everywhere. */
  readonly jurisdiction: string;
  readonly law: LawDraft;
  /** 0: to be met from the outset; NaN: what is written is no number of months. */
  readonly respiteMonths: number;
  /** Slugs of the roles of the respite; empty: the role of the step. */
  readonly respiteRoles: readonly string[];
  readonly noteSv: string;
  readonly noteEn: string;
  /** Why it demands less than the base does; empty where it does not. */
  readonly reason: string;
}

const NO_LAW: LawDraft = { title: '', reference: '', url: '' };

/** A new requirement, that demands nothing yet. */
export const newRequirement: RequirementDraft = {
  slug: '',
  scope: 'ENTER_STEP',
  strength: 'MANDATORY',
  authority: 'EMPLOYER',
  expression: emptyDraft,
  jurisdiction: '',
  law: NO_LAW,
  respiteMonths: 0,
  respiteRoles: [],
  noteSv: '',
  noteEn: '',
  reason: '',
};

/** What the API tells of the requirement that stands, apart from what only names things. */
type ToldRequirement = Pick<
  StandingRequirement,
  | 'slug'
  | 'scope'
  | 'strength'
  | 'authority'
  | 'validFrom'
  | 'validTo'
  | 'expression'
  | 'swedishNote'
  | 'englishNote'
  | 'legalBasis'
> & {
  readonly jurisdiction: { readonly code: string } | null;
  readonly respite: { readonly months: number; readonly roles: readonly { readonly slug: string }[] } | null;
};

/** The requirement that stands, to be changed. A note that nobody has written in English comes in Swedish, once. */
export const draftOfRequirement = (told: ToldRequirement): RequirementDraft => ({
  slug: told.slug,
  scope: told.scope,
  strength: told.strength,
  authority: told.authority,
  expression: draftOf(told.expression as ExpressionInput),
  validFrom: told.validFrom ?? undefined,
  validTo: told.validTo ?? undefined,
  jurisdiction: told.jurisdiction?.code ?? '',
  law: lawOf(told.legalBasis),
  ...respiteOf(told.respite),
  ...notesOf(told),
  reason: '',
});

const respiteOf = (respite: ToldRequirement['respite']): Pick<RequirementDraft, 'respiteMonths' | 'respiteRoles'> =>
  respite
    ? { respiteMonths: respite.months, respiteRoles: respite.roles.map(({ slug }) => slug) }
    : { respiteMonths: 0, respiteRoles: [] };

const notesOf = ({ swedishNote, englishNote }: ToldRequirement): Pick<RequirementDraft, 'noteSv' | 'noteEn'> => ({
  noteSv: swedishNote ?? '',
  noteEn: englishNote === swedishNote ? '' : (englishNote ?? ''),
});

const lawOf = (source: ToldRequirement['legalBasis']): LawDraft =>
  source
    ? {
        title: source.title,
        reference: source.reference ?? '',
        url: source.url ?? '',
        inForceFrom: source.inForceFrom ?? undefined,
      }
    : NO_LAW;

/**
 * The requirement as the API takes it; undefined while nothing is demanded. Without a name of its own it is named after
 * what it demands, otherwise than those that stand beside it.
 */
export const requirementOf = (draft: RequirementDraft, taken: readonly string[]): RequirementInput | undefined => {
  const { scope, strength, authority, validFrom, validTo, jurisdiction, law, respiteMonths, respiteRoles } = draft;
  const expression = expressionOf(draft.expression);
  if (expression === undefined) return undefined;
  return {
    slug: draft.slug.trim() === '' ? freshSlug(draft.expression, taken) : draft.slug.trim(),
    scope,
    strength,
    authority,
    expression,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    ...(jurisdiction !== '' && { jurisdiction }),
    ...(isWritten(law) && { legalBasis: sourceOf(law) }),
    ...(respiteMonths !== 0 && { respite: { months: respiteMonths, roles: respiteRoles } }),
    ...((draft.noteSv !== '' || draft.noteEn !== '') && { note: textOf(draft) }),
  };
};

const isWritten = ({ title, reference, url, inForceFrom }: LawDraft): boolean =>
  [title, reference, url, inForceFrom ?? ''].some((text) => text !== '');

const sourceOf = ({ title, reference, url, inForceFrom }: LawDraft) => ({
  title,
  ...(reference !== '' && { reference }),
  ...(url !== '' && { url }),
  ...(inForceFrom !== undefined && { inForceFrom }),
});

const textOf = ({ noteSv, noteEn }: RequirementDraft) => ({ sv: noteSv, ...(noteEn !== '' && { en: noteEn }) });

/** What a requirement is named by when what it demands has no name. */
const PLAIN = 'krav';

/** A name after the first thing that is demanded by name, with a number where that is taken. */
const freshSlug = (expression: ExpressionDraft, taken: readonly string[]): string => {
  const [named] = partsOf(expression).flatMap((part) =>
    part.kind === 'SINGLE' && 'slug' in part.demand.asked && part.demand.asked.slug !== ''
      ? [part.demand.asked.slug]
      : [],
  );
  const name = named ?? PLAIN;
  const free = (number: number): string => {
    const slug = number === 1 ? name : `${name}-${number}`;
    return taken.includes(slug) ? free(number + 1) : slug;
  };
  return free(1);
};
