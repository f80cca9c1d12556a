import type { CreditUnit, EmploymentForm, MeritInput } from './hand-in.generated';

/** What an employee can hand in. */
export const meritKinds = ['QUALIFICATION', 'CREDITS', 'COMPETENCE', 'EMPLOYMENT'] as const;

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

const NUMBER = /^\d+(?:[.,]\d+)?$/u;

const numberIn = (text: string): number => Number(text.trim().replace(',', '.'));

const isNumber = (text: string): boolean => NUMBER.test(text.trim());

/** The fields without which a merit cannot be handed in and that are empty or no number, in the order of the form. */
export const missingIn = (draft: MeritDraft): readonly MeritField[] => {
  const empty = (fields: readonly MeritField[]) =>
    fields.filter(
      (field) => (field === 'organization' ? draft.employer : draft[field]) === undefined || isBlank(draft, field),
    );
  switch (draft.kind) {
    case 'QUALIFICATION':
      return empty(['qualification', 'issued']);
    case 'CREDITS':
      return empty(['area', 'points', 'issued']);
    case 'COMPETENCE':
      return empty(['competence', 'proficiency', 'issued']);
    case 'EMPLOYMENT':
      return empty(['organization', 'label', 'percent', 'from']);
  }
};

const numeric: readonly MeritField[] = ['points', 'proficiency', 'percent'];

const isBlank = (draft: MeritDraft, field: MeritField): boolean => {
  const value = field === 'organization' ? draft.employer?.value : draft[field];
  if (typeof value !== 'string') return false;
  return numeric.includes(field) ? !isNumber(value) : value.trim() === '';
};

/** A merit as the API takes it; undefined while something is missing. */
export const meritInputOf = (draft: MeritDraft): MeritInput | undefined => {
  const { kind, qualification, competence, employer, issued, begun, expires } = draft;
  if (missingIn(draft).length > 0) return undefined;
  if (kind === 'CREDITS')
    return { credits: { area: draft.area.trim(), points: numberIn(draft.points), unit: draft.unit, issued } };
  if (kind === 'QUALIFICATION' && qualification)
    return { qualification: { qualification: qualification.value, issued, ...given({ begun, expires }) } };
  if (kind === 'COMPETENCE' && competence)
    return {
      competence: {
        competence: competence.value,
        proficiency: numberIn(draft.proficiency),
        issued,
        ...given({ expires }),
      },
    };
  if (kind === 'EMPLOYMENT' && employer)
    return {
      employment: {
        organization: employer.value,
        label: draft.label.trim(),
        form: draft.form,
        percent: numberIn(draft.percent),
        from: draft.from,
        ...given({ to: draft.to }),
      },
    };
  return undefined;
};

/** Only the days that are given. */
const given = <Days extends Readonly<Record<string, string>>>(days: Days): Partial<Days> =>
  Object.fromEntries(Object.entries(days).filter(([, day]) => day !== '')) as Partial<Days>;

/** What the API found wrong, by the field that it is about: the last part of its path. */
export const problemsByField = (
  problems: readonly { readonly path: readonly string[]; readonly message: string }[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(problems.map(({ path, message }) => [path.at(-1) ?? '', message]));
