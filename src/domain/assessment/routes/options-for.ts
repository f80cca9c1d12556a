import type { Employment } from '../../person/employment';
import type { Evidence } from '../../person/evidence';
import { scopeOf } from '../../requirement/experience-scope';
import type { FactLeaf } from '../../requirement/evaluate/leaf';
import { covers } from '../../requirement/evaluate/standing';
import type { EmploymentLeaf, QualificationLeaf } from '../../requirement/expression';
import type { Knowledge } from '../../requirement/knowledge';
import type { IsoDay } from '../../time/iso-day';
import type { Education, Option, Post, Proof } from './option';
import { coursesOf, isCourse, isPaper, paperBears } from './paper-bears';
import type { RouteQuestion } from './route-question';
import type { Supply } from './supply';
import { unofferedEducation } from './unoffered';

/** When studies would begin: on the day, or on that day or a later one. */
export type Beginning = 'THAT_DAY' | 'ANY_TIME';

/** What can be done, apart from work, towards a leaf that is not met on the day of the knowledge. */
export const optionsFor = (
  leaf: FactLeaf,
  question: RouteQuestion,
  supply: Supply,
  knowledge: Knowledge,
  beginning: Beginning = 'THAT_DAY',
): readonly Option[] => [
  ...supply.proofs.filter(({ claim }) => claimBears(claim, leaf, knowledge)),
  ...newOptions(leaf, question, supply, knowledge, beginning),
];

const newOptions = (
  leaf: FactLeaf,
  question: RouteQuestion,
  supply: Supply,
  knowledge: Knowledge,
  beginning: Beginning,
): readonly Option[] => {
  switch (leaf.kind) {
    case 'QUALIFICATION':
    case 'CREDITS':
    case 'SEQF_LEVEL':
      return [
        ...supply.educations.filter((education) => educationBears(education, leaf, knowledge, beginning)),
        ...namedIn(leaf, knowledge, beginning).flatMap((slug) => unofferedEducation(slug, question, knowledge) ?? []),
      ];
    case 'COMPETENCE': {
      const { competence, proficiency } = leaf;
      return [{ kind: 'VALIDATION', key: `VALIDATION ${competence} ${proficiency}`, competence, proficiency }];
    }
    case 'EMPLOYMENT':
      return leaf.on === 'NOW' ? postsFor(leaf) : [];
    case 'ASSIGNMENT':
      return [{ kind: 'LEVEL', key: `LEVEL ${leaf.scale}/${leaf.level} ${leaf.role ?? ''}`, assignment: leaf }];
    case 'EXPERIENCE':
      return [];
  }
};

const educationBears = (
  { awards }: Education,
  leaf: FactLeaf,
  knowledge: Knowledge,
  beginning: Beginning,
): boolean => {
  if (leaf.kind !== 'QUALIFICATION') return awards.some((award) => paperBears(award, leaf, knowledge));
  const { courses = [] } = leaf;
  const asPaper = canBegin(leaf, knowledge.day, beginning) && awards.some((award) => isPaper(award, leaf, knowledge));
  return asPaper || awards.some((award) => isCourse(award, courses, knowledge));
};

/** True when what is begun on the day may be on the days that the leaf asks for. */
const canBegin = (
  { begunFrom, begunBefore, issuedBefore }: QualificationLeaf,
  day: IsoDay,
  beginning: Beginning,
): boolean =>
  (begunFrom === undefined || begunFrom <= day || beginning === 'ANY_TIME') &&
  (begunBefore === undefined || day < begunBefore) &&
  (issuedBefore === undefined || day < issuedBefore);

/** What the leaf asks for by name. Points in an area may be of any courses, so none is named. */
const namedIn = (leaf: FactLeaf, knowledge: Knowledge, beginning: Beginning): readonly string[] => {
  if (leaf.kind === 'CREDITS') return leaf.area === undefined ? coursesOf(leaf, knowledge) : [];
  if (leaf.kind !== 'QUALIFICATION') return [];
  const { qualification, courses = [] } = leaf;
  const asPaper = canBegin(leaf, knowledge.day, beginning) && isPaper(qualification, leaf, knowledge);
  return [...(asPaper ? [qualification] : []), ...courses];
};

const postsFor = ({ titles, forms }: EmploymentLeaf): readonly Post[] =>
  (titles.length === 0 ? [undefined] : titles).flatMap((title) =>
    (forms.length === 0 ? [undefined] : forms).map((form) => ({
      kind: 'POST' as const,
      key: `POST ${title ?? ''} ${form ?? ''}`,
      ...(title !== undefined && { title }),
      ...(form !== undefined && { form }),
    })),
  );

const claimBears = (claim: Proof['claim'], leaf: FactLeaf, knowledge: Knowledge): boolean =>
  'kind' in claim ? evidenceBears(claim, leaf, knowledge) : employmentBears(claim, leaf, knowledge);

const evidenceBears = (claim: Evidence, leaf: FactLeaf, knowledge: Knowledge): boolean => {
  if (!counts(claim, knowledge.day)) return false;
  switch (claim.kind) {
    case 'QUALIFICATION':
      return paperBears(claim.qualification, leaf, knowledge);
    case 'CREDITS':
      return leaf.kind === 'CREDITS' && leaf.area === claim.area && leaf.unit === claim.unit;
    case 'COMPETENCE':
      return (
        leaf.kind === 'COMPETENCE' && leaf.competence === claim.competence && leaf.proficiency <= claim.proficiency
      );
  }
};

/** True when the evidence is issued by the day and has not expired. */
export const counts = ({ issued, expires }: Evidence, day: IsoDay): boolean =>
  issued <= day && (expires === undefined || day <= expires);

const employmentBears = (claim: Employment, leaf: FactLeaf, knowledge: Knowledge): boolean => {
  const { title, role, form, from } = claim;
  if (leaf.kind === 'EXPERIENCE') {
    return from <= knowledge.day && (role === undefined || scopeOf(leaf, knowledge).has(role));
  }
  if (leaf.kind !== 'EMPLOYMENT') return false;
  return (
    covers(claim, leaf.on === 'NOW' ? knowledge.day : leaf.on) &&
    (title === undefined || leaf.titles.length === 0 || leaf.titles.includes(title)) &&
    (leaf.forms.length === 0 || leaf.forms.includes(form))
  );
};
