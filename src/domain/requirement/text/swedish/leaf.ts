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
import { swedishDay } from '../day';
import { listed, namesListed } from '../list';
import type { Names } from '../names';
import { toProficiency } from './proficiency';
import { employmentInSwedish, pointsInSwedish, swedishNumber } from './terms';

/** A leaf in Swedish. */
export const swedishLeaf = (leaf: Leaf, names: Names): string => {
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
      return `uppfyllda krav för trappsteget ${names.step(leaf.ladder, leaf.step)}`;
  }
};

const qualification = (leaf: QualificationLeaf, names: Names): string => {
  const level = leaf.minimumSeqfLevel === undefined ? '' : ` på ${atLevel(leaf.minimumSeqfLevel)}`;
  return `${names.qualification(leaf.qualification)}${level}${withCourses(leaf.courses ?? [], names)}${swedishDates(leaf)}`;
};

/** `, som utfärdades före 1 juli 2023`; nothing where there are no dates. */
export const swedishDates = (leaf: QualificationLeaf): string => {
  const conditions = [...begun(leaf), ...issued(leaf)];
  return conditions.length === 0 ? '' : `, ${conditions.join(' och ')}`;
};

const withCourses = (courses: readonly string[], names: Names): string =>
  courses.length === 0 ? '' : ` med ${coursesNamed(courses, names)}`;

const coursesNamed = (courses: readonly string[], names: Names): string =>
  `${courses.length === 1 ? 'kursen' : 'kurserna'} ${namesListed(courses.map(names.course), 'och', 'SV')}`;

const begun = ({ begunFrom, begunBefore }: QualificationLeaf): readonly string[] => {
  if (begunFrom === undefined && begunBefore === undefined) return [];
  return [`där studierna påbörjades ${period(begunFrom, begunBefore)}`];
};

const issued = ({ issuedFrom, issuedBefore }: QualificationLeaf): readonly string[] => {
  if (issuedFrom === undefined && issuedBefore === undefined) return [];
  return [`som utfärdades ${period(issuedFrom, issuedBefore)}`];
};

const period = (from: QualificationLeaf['begunFrom'], before: QualificationLeaf['begunBefore']): string => {
  const end = before === undefined ? undefined : `före ${swedishDay(before)}`;
  if (from === undefined) return end ?? '';
  return end === undefined ? `${swedishDay(from)} eller senare` : `från och med ${swedishDay(from)} men ${end}`;
};

const creditsPhrase = (leaf: CreditsLeaf, names: Names): string => {
  const points = `minst ${pointsInSwedish(leaf.points, leaf.unit)}`;
  if (leaf.area !== undefined) return `${points} inom ${leaf.area}`;
  return `${points} från ${coursesNamed(leaf.courses ?? [], names)}`;
};

const seqfLevel = ({ level, area }: SeqfLevelLeaf): string =>
  `en kvalifikation på ${atLevel(level)}${area === undefined ? '' : ` inom ${area}`}`;

const atLevel = (level: number): string =>
  level < highestSeqfLevel ? `SeQF-nivå ${level} eller högre` : `SeQF-nivå ${level}`;

const competence = (leaf: CompetenceLeaf, names: Names): string =>
  `kompetensen ${names.competence(leaf.competence)} bedömd${toProficiency(leaf.competence, leaf.proficiency, names)}`;

const experience = ({ months, roles, field, weighted }: ExperienceLeaf, names: Names): string => {
  const scope = field === undefined ? `som ${listed((roles ?? []).map(names.role), 'eller')}` : `inom ${field}`;
  const work = `minst ${swedishNumber(months)} ${months === 1 ? 'månads' : 'månaders'} arbete ${scope}`;
  return weighted ? `${work} (deltid räknas efter sin procent)` : work;
};

const employment = ({ titles, forms, on }: EmploymentLeaf, names: Names): string => {
  const form = forms.length === 0 ? 'anställning' : listed(forms.map(employmentInSwedish), 'eller');
  const title = titles.length === 0 ? '' : ` som ${listed(titles.map(names.title), 'eller')}`;
  return `${form}${title}${on === 'NOW' ? '' : ` ${swedishDay(on)}`}`;
};

const assignment = ({ scale, level, role }: AssignmentLeaf, names: Names): string =>
  `uppdrag på nivån ${names.level(scale, level)}${role === undefined ? '' : ` som ${names.role(role)}`}`;
