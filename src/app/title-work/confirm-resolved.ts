import type { Catalog } from '../../catalog/catalog';
import { can } from '../../domain/access/can';
import type { IsoDay } from '../../domain/time/iso-day';
import { isStandardInUse } from '../../domain/title/mapping/standard-in-use';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Refused } from '../mutation/outcome';
import { isPerson } from '../mutation/people-only';
import type { NewDecision } from '../ports/publication-store';
import type { AlignedTitle } from './align-listed-titles';

/** Who confirms what is certain in a list, for whom, when. */
interface Confirmation {
  readonly organization: string;
  /** The instant, ISO 8601. */
  readonly at: string;
  readonly today: IsoDay;
}

/** Refuses to confirm in the name of a system, or of who may import but not decide. */
export const refuseToConfirm = ({ viewer }: MutationContext, organization: string): Refused | undefined =>
  isPerson(viewer) && can(viewer, 'DECIDE_TITLES', { organization }) ? undefined : notYoursToConfirm;

/**
 * The decisions on the titles whose alignment is certain. Where the employer has ever decided anything on the label,
 * also where that was undone or has run out, it is left to people.
 */
export const confirmationsOf = (
  { viewer, newId }: Pick<MutationContext, 'viewer' | 'newId'>,
  { mappings, titles }: Catalog,
  { organization, at, today }: Confirmation,
  aligned: readonly AlignedTitle[],
): readonly NewDecision[] =>
  aligned.flatMap(({ listed, alignment }) => {
    const [first] = alignment.status === 'RESOLVED' ? alignment.candidates : [];
    // It was looked up in a release that may not be the newest.
    if (first === undefined || !isStandardInUse(titles.get(first.title.slug), today)) return [];
    if (mappings.decisionsOn(organization, listed.label).length > 0) return [];
    const why = first.because.map(({ sv }) => sv).join(' ');
    return {
      id: newId(),
      organization,
      label: listed.label,
      act: 'CONFIRM',
      standard: first.title.slug,
      match: first.match,
      reason: why === '' ? 'Säker tolkning.' : `Säker tolkning: ${why}`,
      decidedBy: viewer.subject,
      decidedAt: at,
    };
  });

const notYoursToConfirm: Refused = refused({
  code: 'NOT_ALLOWED',
  path: ['confirmResolved'],
  sv: 'Bara en person som får besluta om titlar kan bekräfta säkra tolkningar. Importera utan att bekräfta dem.',
  en: 'Only a person who may decide on titles can confirm what is certain. Import without confirming.',
});
