import type { EmploymentForm } from '../../../src/domain/person/employment';
import type { CreditUnit } from '../../../src/domain/qualification/qualification';
import type {
  CreditsLeaf,
  EmploymentLeaf,
  ExperienceLeaf,
  Expression,
  Leaf,
  QualificationLeaf,
  SeqfLevelLeaf,
  StepLeaf,
} from '../../../src/domain/requirement/expression';
import { isBranch } from '../../../src/domain/requirement/expression';
import type { KnowledgeSources } from '../../../src/domain/requirement/knowledge';
import { addDays, type IsoDay } from '../../../src/domain/time/iso-day';
import { inForce } from '../../../src/domain/time/validity';

/** What is true of a person in one world: nothing is claimed, nothing unknown. */
export interface Facts {
  readonly papers: readonly { qualification: string; begun: IsoDay; issued: IsoDay }[];
  /** Of qualifications whose level or area the sources do not tell. */
  readonly placements: readonly { qualification: string; level?: number; area?: string }[];
  /** Of roles that the sources do not know. */
  readonly fields: readonly { role: string; field: string }[];
  readonly credits: readonly { area: string; unit: CreditUnit; points: number }[];
  readonly assessments: readonly { competence: string; proficiency: number }[];
  readonly employments: readonly Job[];
  readonly assignments: readonly { scale: string; level: string; role: string }[];
  /** Steps that are fulfilled, where their demand is not known or leads back to them. */
  readonly steps: readonly string[];
}

export interface Job {
  readonly title: string;
  readonly role: string;
  readonly form: EmploymentForm;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly percent: number;
}

/** What is the same in all worlds of a case. */
export interface Setting {
  readonly day: IsoDay;
  readonly sources: KnowledgeSources;
  /** The field of each role that has the same in all worlds. */
  readonly fields: Readonly<Record<string, string>>;
  stepDemand(leaf: StepLeaf): Expression | undefined;
}

/** Two-valued truth, written as plainly as the semantics of the expressions is told. */
export const holdsIn = (
  expression: Expression,
  world: Facts,
  setting: Setting,
  within: readonly string[] = [],
): boolean => {
  if (!isBranch(expression)) return leafHoldsIn(expression, world, setting, within);
  const met = expression.of.filter((child) => holdsIn(child, world, setting, within)).length;
  if (expression.kind === 'ALL_OF') return met === expression.of.length;
  return met >= (expression.kind === 'ANY_OF' ? 1 : expression.threshold);
};

const leafHoldsIn = (leaf: Leaf, world: Facts, setting: Setting, within: readonly string[]): boolean => {
  switch (leaf.kind) {
    case 'QUALIFICATION':
      return holdsPaper(leaf, world, setting);
    case 'CREDITS':
      return sumOfPoints(leaf, world, setting) >= inThousandths(leaf.points);
    case 'SEQF_LEVEL':
      return holdsLevel(leaf, world, setting);
    case 'COMPETENCE':
      return world.assessments.some((one) => one.competence === leaf.competence && one.proficiency >= leaf.proficiency);
    case 'EXPERIENCE':
      return hasWorked(leaf, world, setting);
    case 'EMPLOYMENT':
      return wasEmployed(leaf, world, setting);
    case 'ASSIGNMENT':
      return world.assignments.some(
        ({ scale, level, role }) => scale === leaf.scale && level === leaf.level && role === (leaf.role ?? role),
      );
    case 'STEP':
      return fulfilsStep(leaf, world, setting, within);
  }
};

const holdsLevel = ({ level, area }: SeqfLevelLeaf, world: Facts, setting: Setting): boolean =>
  world.papers.some(
    ({ qualification }) =>
      (levelOf(qualification, world, setting) ?? -1) >= level &&
      (area === undefined || areaOf(qualification, world, setting) === area),
  );

const hasWorked = (
  { months, roles = [], field, weighted }: ExperienceLeaf,
  world: Facts,
  setting: Setting,
): boolean => {
  const inScope = ({ role }: Job): boolean =>
    field === undefined ? roles.includes(role) : fieldOf(role, world, setting) === field;
  return enoughMonths(world.employments.filter(inScope), weighted, setting.day, months);
};

const fieldOf = (slug: string, world: Facts, setting: Setting): string | undefined =>
  setting.fields[slug] ?? world.fields.find(({ role }) => role === slug)?.field;

const wasEmployed = ({ titles, forms, on }: EmploymentLeaf, world: Facts, setting: Setting): boolean => {
  const day = on === 'NOW' ? setting.day : on;
  if (day > setting.day) return false;
  return world.employments
    .filter(({ from, to }) => from <= day && day <= to)
    .filter(({ title }) => titles.length === 0 || titles.includes(title))
    .some(({ form }) => forms.length === 0 || forms.includes(form));
};

const fulfilsStep = (leaf: StepLeaf, world: Facts, setting: Setting, within: readonly string[]): boolean => {
  const demand = within.includes(leaf.step) ? undefined : setting.stepDemand(leaf);
  if (demand === undefined) return world.steps.includes(leaf.step);
  return holdsIn(demand, world, setting, [...within, leaf.step]);
};

const holdsPaper = (leaf: QualificationLeaf, world: Facts, setting: Setting): boolean =>
  (leaf.courses ?? []).every((course) =>
    holdsPaper({ kind: 'QUALIFICATION', qualification: course }, world, setting),
  ) &&
  world.papers.some(
    ({ qualification, begun, issued }) =>
      countsAs(qualification, leaf.qualification, setting) &&
      (leaf.begunFrom === undefined || leaf.begunFrom <= begun) &&
      (leaf.begunBefore === undefined || begun < leaf.begunBefore) &&
      (leaf.issuedFrom === undefined || leaf.issuedFrom <= issued) &&
      (leaf.issuedBefore === undefined || issued < leaf.issuedBefore) &&
      (leaf.minimumSeqfLevel === undefined || (levelOf(qualification, world, setting) ?? -1) >= leaf.minimumSeqfLevel),
  );

const knownCounting = new WeakMap<Setting, Map<string, boolean>>();

const countsAs = (held: string, asked: string, setting: Setting): boolean => {
  const known = knownCounting.get(setting) ?? new Map<string, boolean>();
  knownCounting.set(setting, known);
  const key = `${held}/${asked}`;
  const counts = known.get(key) ?? leadsTo(held, asked, setting, []);
  known.set(key, counts);
  return counts;
};

/** True when there is a chain of links, each in force, from the one held to the one asked for. */
const leadsTo = (held: string, asked: string, setting: Setting, seen: readonly string[]): boolean => {
  if (held === asked) return true;
  if (seen.includes(asked)) return false;
  const { qualifications } = setting.sources;
  const including = qualifications.filter((one) => one.includes.includes(asked)).map((one) => one.slug);
  const equivalent = qualifications
    .filter((one) => one.slug === asked)
    .flatMap((one) => one.equivalents.filter((link) => inForce(link, setting.day)))
    .map((link) => link.qualification);
  return [...including, ...equivalent].some((next) => leadsTo(held, next, setting, [...seen, asked]));
};

/** In thousandths of a point: binary fractions do not add up. */
const sumOfPoints = (leaf: CreditsLeaf, world: Facts, setting: Setting): number => {
  const courses = setting.sources.qualifications.filter(
    (one) =>
      one.creditUnit === leaf.unit &&
      (leaf.area === undefined
        ? (leaf.courses ?? []).includes(one.slug)
        : one.kind === 'COURSE' && one.area === leaf.area) &&
      holdsPaper({ kind: 'QUALIFICATION', qualification: one.slug }, world, setting),
  );
  const recorded = world.credits.filter((one) => one.area === leaf.area && one.unit === leaf.unit);
  const parts = [...courses.map(({ credits = 0 }) => credits), ...recorded.map(({ points }) => points)];
  return parts.map(inThousandths).reduce((sum, part) => sum + part, 0);
};

const inThousandths = (points: number): number => Math.round(points * 1000);

const levelOf = (slug: string, world: Facts, setting: Setting): number | undefined =>
  setting.sources.qualifications.find((one) => one.slug === slug)?.seqfLevel ??
  world.placements.find((one) => one.qualification === slug)?.level;

const areaOf = (slug: string, world: Facts, setting: Setting): string | undefined => {
  const known = setting.sources.qualifications.find((one) => one.slug === slug);
  return known === undefined ? world.placements.find((one) => one.qualification === slug)?.area : known.area;
};

const aMonth = 100 * 28 * 29 * 30 * 31;

const enoughMonths = (jobs: readonly Job[], weighted: boolean, lastDay: IsoDay, months: number): boolean => {
  const key = JSON.stringify([jobs.map(({ from, to, percent }) => [from, to, percent]), weighted, lastDay]);
  const measure = knownMeasures.get(key) ?? measured(jobs, weighted, lastDay);
  knownMeasures.set(key, measure);
  return measure * 10 > (months * 10 - 1) * aMonth;
};

/** The same employments come back in world after world. */
const knownMeasures = new Map<string, number>();

/** Adds up, day by day, hundredths of the least common multiple of the lengths of the months. */
const measured = (jobs: readonly Job[], weighted: boolean, lastDay: IsoDay): number => {
  const percents = new Map<IsoDay, number>();
  for (const job of jobs) {
    for (let day = job.from; day <= job.to && day <= lastDay; day = addDays(day, 1)) {
      percents.set(day, (percents.get(day) ?? 0) + (weighted ? job.percent : 100));
    }
  }
  let measure = 0;
  for (const [day, percent] of percents) measure += (Math.min(percent, 100) * aMonth) / 100 / lengthOfMonth(day);
  return measure;
};

const lengthOfMonth = (day: IsoDay): number => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
};
