import { decisionOf, noDecision, type DecisionDraft } from '../decision/decision-draft';
import { suggestSlug } from '../slug/suggest-slug';

/** An adoption as it is being filled in. */
export interface AdoptionDraft {
  readonly isAdapted: boolean;
  readonly name: string;
  readonly nameEn: string;
  readonly slug: string;
  readonly decision: DecisionDraft;
  readonly from: string;
  readonly to: string;
}

/** What is proposed to begin with: the ladder as it is, and a name and slug in case it is to be adapted. */
export const newAdoptionDraft = (
  ladder: { readonly name: string; readonly slug: string },
  organization: { readonly name: string },
): AdoptionDraft => ({
  isAdapted: false,
  name: `${ladder.name}, ${organization.name}`,
  nameEn: '',
  slug: suggestSlug(ladder.slug, organization.name),
  decision: noDecision,
  from: '',
  to: '',
});

/** What is filled in, as the API takes it; undefined while something that is needed is missing. */
export const adoptionOf = ({ isAdapted, name, nameEn, slug, decision, from, to }: AdoptionDraft) => {
  const decided = decisionOf(decision);
  if (decided === undefined || from === '') return undefined;
  if (isAdapted && (name.trim() === '' || slug.trim() === '')) return undefined;
  const english = nameEn.trim();
  return {
    decision: decided,
    from,
    ...(to !== '' && { to }),
    ...(isAdapted && {
      derive: { slug: slug.trim(), name: { sv: name.trim(), ...(english !== '' && { en: english }) } },
    }),
  };
};
