import type { CreditUnit, EmploymentForm } from './record-merit.generated';

/** What can be recorded of somebody by a form. */
export const meritKinds = ['QUALIFICATION', 'CREDITS', 'COMPETENCE', 'EMPLOYMENT'] as const;

/** One of them. */
export type MeritKind = (typeof meritKinds)[number];

/** Something that was chosen from a register: how the API names it, and what it is called. */
export interface ChosenThing {
  readonly value: string;
  readonly name: string;
  /** Of a competence: how many levels it has. */
  readonly levels?: number;
}

/** A merit while it is typed. Days as 2025-06-05, empty where none is given. */
export interface MeritDraft {
  readonly kind: MeritKind;
  readonly qualification: ChosenThing | undefined;
  readonly competence: ChosenThing | undefined;
  readonly employer: ChosenThing | undefined;
  readonly area: string;
  readonly points: string;
  readonly unit: CreditUnit;
  readonly proficiency: string;
  readonly label: string;
  readonly form: EmploymentForm;
  readonly percent: string;
  readonly begun: string;
  readonly issued: string;
  readonly expires: string;
  readonly from: string;
  readonly to: string;
}

/** A part of the form, as problems of the API name it; of an employer `organization`. */
export type MeritField = Exclude<keyof MeritDraft, 'kind' | 'employer'> | 'organization';

/** Nothing typed yet. */
export const blankMerit: MeritDraft = {
  kind: 'QUALIFICATION',
  qualification: undefined,
  competence: undefined,
  employer: undefined,
  area: '',
  points: '',
  unit: 'GYMNASIEPOANG',
  proficiency: '1',
  label: '',
  form: 'PERMANENT',
  percent: '100',
  begun: '',
  issued: '',
  expires: '',
  from: '',
  to: '',
};

/** What a form begins with: which kind, and of a qualification which. */
export type MeritBeginning = Pick<MeritDraft, 'kind' | 'qualification'>;

/** True where more has been typed than which kind it is, or what the form began with. */
export const isTyped = (draft: MeritDraft, beginning: Partial<MeritBeginning> = {}): boolean =>
  [blankMerit, { ...blankMerit, ...beginning }].every((start) => !isSameBesidesKind(draft, start));

const isSameBesidesKind = (one: MeritDraft, other: MeritDraft): boolean =>
  JSON.stringify({ ...one, kind: blankMerit.kind }) === JSON.stringify({ ...other, kind: blankMerit.kind });
