import type {
  AssignmentDemandInput,
  CompetenceDemandInput,
  CreditsDemandInput,
  EmploymentDemandInput,
  ExperienceDemandInput,
  QualificationDemandInput,
  SeqfLevelDemandInput,
  StepDemandInput,
} from './preview/preview.generated';

/** What each kind of demand asks for, by the field of the API that it goes into. */
export interface AskedBy {
  readonly qualification: QualificationDemandInput;
  readonly experience: ExperienceDemandInput;
  readonly employment: EmploymentDemandInput;
  readonly competence: CompetenceDemandInput;
  readonly credits: CreditsDemandInput;
  readonly seqfLevel: SeqfLevelDemandInput;
  readonly assignment: AssignmentDemandInput;
  readonly step: StepDemandInput;
}

/** A kind of demand. */
export type DemandKind = keyof AskedBy;

/** The kinds of demands, in the order they are offered. */
export const demandKinds = [
  'qualification',
  'experience',
  'employment',
  'competence',
  'credits',
  'seqfLevel',
  'assignment',
  'step',
] as const satisfies readonly DemandKind[];

/**
 * A single demand. A place that is still to be filled in holds an empty text or 0, and NaN where what is written is no
 * number that fits; they mean nothing else.
 */
export type Demand = { readonly [Kind in DemandKind]: DemandOf<Kind> }[DemandKind];

/** A demand of one kind, with what is asked for in it. */
export interface DemandOf<Kind extends DemandKind> {
  readonly kind: Kind;
  readonly asked: AskedBy[Kind];
}

const blanks: { readonly [Kind in DemandKind]: DemandOf<Kind> } = {
  qualification: { kind: 'qualification', asked: { slug: '' } },
  experience: { kind: 'experience', asked: { months: 0, roles: [], weighted: false } },
  employment: { kind: 'employment', asked: { titles: [], forms: [] } },
  competence: { kind: 'competence', asked: { slug: '', proficiency: 0 } },
  credits: { kind: 'credits', asked: { points: 0, unit: 'GYMNASIEPOANG', courses: [] } },
  seqfLevel: { kind: 'seqfLevel', asked: { level: 0 } },
  assignment: { kind: 'assignment', asked: { scale: '', level: '' } },
  step: { kind: 'step', asked: { ladder: '', step: '' } },
};

/** A demand of the kind, with nothing filled in. */
export const blankDemand = (kind: DemandKind): Demand => blanks[kind];

/** True where something has still to be filled in before the demand says anything. */
export const isBlank = ({ kind, asked }: Demand): boolean =>
  (isLacking[kind] as (given: Demand['asked']) => boolean)(asked);

const isLacking: { readonly [Kind in DemandKind]: (asked: AskedBy[Kind]) => boolean } = {
  qualification: ({ slug }) => slug === '',
  experience: ({ months, roles, field }) => !(months > 0) || !isScoped(roles, field),
  employment: () => false,
  competence: ({ slug, proficiency }) => slug === '' || proficiency === 0,
  credits: ({ points, courses, area }) => !(points > 0) || !isScoped(courses, area),
  seqfLevel: ({ level }) => level === 0,
  assignment: ({ scale, level }) => scale === '' || level === '',
  step: ({ ladder, step }) => ladder === '' || step === '',
};

const isScoped = (list: readonly string[] | null | undefined, text: string | null | undefined): boolean =>
  (list?.length ?? 0) > 0 || (text ?? '') !== '';
