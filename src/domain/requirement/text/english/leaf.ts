import { highestSeqfLevel } from '../../../qualification/seqf-level';
import type {
  AssignmentLeaf,
  CompetenceLeaf,
  CreditsLeaf,
  EmploymentLeaf,
  ExperienceLeaf,
  Leaf,
  QualificationLeaf,
  SeqfLevelLeaf,
} from '../../expression';
import { englishDay } from '../day';
import { listed, namesListed } from '../list';
import { quoted, type Names } from '../names';
import { atProficiency } from './proficiency';
import { employmentInEnglish, englishNumber, pointsInEnglish, withArticle } from './terms';

/** A leaf in English. */
export const englishLeaf = (leaf: Leaf, names: Names): string => {
  switch (leaf.kind) {
    case 'QUALIFICATION':
      return qualification(leaf, names);
    case 'CREDITS':
      return creditsPhrase(leaf, names);
    case 'SEQF_LEVEL':
      return seqfLevel(leaf);
    case 'COMPETENCE':
      return competence(leaf, names);
    case 'EXPERIENCE':
      return experience(leaf, names);
    case 'EMPLOYMENT':
      return employment(leaf, names);
    case 'ASSIGNMENT':
      return assignment(leaf, names);
    case 'STEP':
      return `fulfilled demands of the step ${names.step(leaf.ladder, leaf.step)}`;
  }
};

const qualification = (leaf: QualificationLeaf, names: Names): string => {
  const level = leaf.minimumSeqfLevel === undefined ? '' : ` at ${atLevel(leaf.minimumSeqfLevel)}`;
  return `${names.qualification(leaf.qualification)}${level}${withCourses(leaf.courses ?? [], names)}${englishDates(leaf)}`;
};

/** `, issued before 1 July 2023`; nothing where there are no dates. */
export const englishDates = (leaf: QualificationLeaf): string => {
  const conditions = [...begun(leaf), ...issued(leaf)];
  return conditions.length === 0 ? '' : `, ${conditions.join(' and ')}`;
};

const withCourses = (courses: readonly string[], names: Names): string =>
  courses.length === 0 ? '' : ` with ${coursesNamed(courses, names)}`;

const coursesNamed = (courses: readonly string[], names: Names): string =>
  `the ${courses.length === 1 ? 'course' : 'courses'} ${namesListed(courses.map(names.course), 'and', 'EN')}`;

const begun = ({ begunFrom, begunBefore }: QualificationLeaf): readonly string[] => {
  if (begunFrom === undefined && begunBefore === undefined) return [];
  return [`with studies begun ${period(begunFrom, begunBefore)}`];
};

const issued = ({ issuedFrom, issuedBefore }: QualificationLeaf): readonly string[] => {
  if (issuedFrom === undefined && issuedBefore === undefined) return [];
  return [`issued ${period(issuedFrom, issuedBefore)}`];
};

const period = (from: QualificationLeaf['begunFrom'], before: QualificationLeaf['begunBefore']): string => {
  const end = before === undefined ? undefined : `before ${englishDay(before)}`;
  if (from === undefined) return end ?? '';
  return end === undefined ? `on ${englishDay(from)} or later` : `from ${englishDay(from)} on but ${end}`;
};

const creditsPhrase = (leaf: CreditsLeaf, names: Names): string => {
  const points = `at least ${pointsInEnglish(leaf.points, leaf.unit)}`;
  if (leaf.area !== undefined) return `${points} in ${quoted(leaf.area, 'EN')}`;
  return `${points} from ${coursesNamed(leaf.courses ?? [], names)}`;
};

const seqfLevel = ({ level, area }: SeqfLevelLeaf): string =>
  `a qualification at ${atLevel(level)}${area === undefined ? '' : ` in ${quoted(area, 'EN')}`}`;

const atLevel = (level: number): string =>
  level < highestSeqfLevel ? `SeQF level ${level} or higher` : `SeQF level ${level}`;

const competence = (leaf: CompetenceLeaf, names: Names): string =>
  `the competence ${names.competence(leaf.competence)} assessed${atProficiency(leaf.competence, leaf.proficiency, names)}`;

const experience = ({ months, roles, field, weighted }: ExperienceLeaf, names: Names): string => {
  const asRole = (role: string): string => withArticle(names.role(role));
  const scope = field === undefined ? `as ${listed((roles ?? []).map(asRole), 'or')}` : `in ${quoted(field, 'EN')}`;
  const work = `at least ${englishNumber(months)} ${months === 1 ? 'month' : 'months'} of work ${scope}`;
  return weighted ? `${work} (part-time counts by its percent)` : work;
};

const employment = ({ titles, forms, on }: EmploymentLeaf, names: Names): string => {
  const form = forms.length === 0 ? '' : `${listed(forms.map(employmentInEnglish), 'or')} `;
  const asTitle = (title: string): string => withArticle(names.title(title));
  const title = titles.length === 0 ? '' : ` as ${listed(titles.map(asTitle), 'or')}`;
  return `${form}employment${title}${on === 'NOW' ? '' : ` on ${englishDay(on)}`}`;
};

const assignment = ({ scale, level, role }: AssignmentLeaf, names: Names): string =>
  `an assignment at the level ${names.level(scale, level)}${role === undefined ? '' : ` as ${withArticle(names.role(role))}`}`;
