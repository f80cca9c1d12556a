import type { EvidenceSourceKind, MeritInput } from './person.generated';

/** A merit while it is typed; what is not typed yet is empty. */
export interface TypedMerit {
  readonly kind: 'QUALIFICATION' | 'COMPETENCE';
  /** Of the qualification or the competence. */
  readonly slug: string;
  readonly proficiency: number;
  /** Days as 2026-05-01. */
  readonly issued: string;
  readonly expires: string;
  readonly source: EvidenceSourceKind;
}

/** Nothing typed yet. */
export const blankMerit: TypedMerit = {
  kind: 'QUALIFICATION',
  slug: '',
  proficiency: 1,
  issued: '',
  expires: '',
  source: 'DIPLOMA',
};

/** The merit as the API takes it; undefined while it is not said what it is and from when. */
export const meritInput = ({ kind, slug, proficiency, issued, expires }: TypedMerit): MeritInput | undefined => {
  if (slug === '' || issued === '') return undefined;
  const days = { issued, ...(expires !== '' && { expires }) };
  return kind === 'QUALIFICATION'
    ? { qualification: { qualification: slug, ...days } }
    : { competence: { competence: slug, proficiency, ...days } };
};
