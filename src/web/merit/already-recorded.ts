import type { ListedEmploymentFragment, ListedEvidenceFragment } from '../evidence/listed-evidence.generated';
import type { MeritDraft } from './merit-draft';
import { typedNumber } from './typed-number';

type KnownMerit = Pick<
  ListedEvidenceFragment,
  'area' | 'points' | 'creditUnit' | 'proficiency' | 'begun' | 'issued' | 'expires' | 'verification'
> & {
  readonly qualification: { readonly slug: string } | null;
  readonly competence: { readonly slug: string } | null;
};

type KnownEmployment = Pick<ListedEmploymentFragment, 'label' | 'from' | 'to' | 'verification'> & {
  readonly organization: { readonly code: string };
};

/** What is recorded of somebody already. */
export interface KnownMerits {
  readonly evidence: readonly KnownMerit[];
  readonly employments: readonly KnownEmployment[];
}

/** True where the same is recorded already, on the same days, and nobody has found it wrong. */
export const isRecordedAlready = (draft: MeritDraft, { evidence, employments }: KnownMerits): boolean =>
  draft.kind === 'EMPLOYMENT'
    ? employments.some((known) => isStanding(known) && isSameEmployment(draft, known))
    : evidence.some((known) => isStanding(known) && isSameMerit(draft, known));

const isStanding = ({ verification }: Pick<KnownMerit, 'verification'>): boolean => verification !== 'REFUTED';

const isSameEmployment = (draft: MeritDraft, { organization, label, from, to }: KnownEmployment): boolean =>
  draft.employer?.value === organization.code &&
  isSameText(draft.label, label) &&
  draft.from === from &&
  isSameDay(draft.to, to);

const isSameMerit = (draft: MeritDraft, known: KnownMerit): boolean =>
  draft.issued === known.issued &&
  (draft.kind === 'CREDITS'
    ? areSameCredits(draft, known)
    : isSameDay(draft.expires, known.expires) &&
      (draft.kind === 'COMPETENCE' ? isSameCompetence(draft, known) : isSameQualification(draft, known)));

const areSameCredits = (draft: MeritDraft, { area, points, creditUnit }: KnownMerit): boolean =>
  area !== null && isSameText(draft.area, area) && typedNumber(draft.points) === points && draft.unit === creditUnit;

const isSameCompetence = (draft: MeritDraft, { competence, proficiency }: KnownMerit): boolean =>
  draft.competence !== undefined &&
  draft.competence.value === competence?.slug &&
  typedNumber(draft.proficiency) === proficiency;

const isSameQualification = (draft: MeritDraft, { qualification, begun }: KnownMerit): boolean =>
  draft.qualification !== undefined &&
  draft.qualification.value === qualification?.slug &&
  isSameDay(draft.begun, begun);

const isSameDay = (typed: string, known: string | null): boolean => typed === (known ?? '');

const isSameText = (typed: string, known: string): boolean => typed.trim().toLowerCase() === known.toLowerCase();
