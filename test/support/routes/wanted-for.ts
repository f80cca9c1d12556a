import type { RouteQuestion } from '../../../src/domain/assessment/routes/route-question';
import type { Employment } from '../../../src/domain/person/employment';
import type { Evidence } from '../../../src/domain/person/evidence';
import type { EmploymentLeaf, Leaf, QualificationLeaf } from '../../../src/domain/requirement/expression';
import type { Knowledge } from '../../../src/domain/requirement/knowledge';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import type { State } from './row';
import { notOver } from './verdicts';
import { toFind, toGet, toLearn, toProve, type Wanted } from './wanted';
import { countsAs, current, moved, posted } from './work';

/** What bears on a leaf that is lacking. */
export const wantedFor = (
  question: RouteQuestion,
  state: State,
  leaf: Leaf,
  experience: () => readonly Leaf[],
): readonly Wanted[] => [
  ...question.opportunities
    .filter((one) => one.seats !== 0 && notOver(one, question.day))
    .filter(({ awards }) => awards.some((award) => isPaperFor(award, leaf, question.knowledge.on(state.day), true)))
    .map((one) => toLearn(question, state, one, experience)),
  ...unoffered(question, state, leaf).map((slug) => toFind(question, state, slug)),
  ...question.record.evidence
    .filter(
      (one) => one.verification === 'CLAIMED' && counts(one, state.day) && evidenceFits(one, leaf, question, state),
    )
    .map(({ id }) => toProve(state, id)),
  ...question.record.employments
    .filter((one) => one.verification === 'CLAIMED' && employmentFits(one, leaf, question, state))
    .map(({ id }) => toProve(state, id)),
  ...fromEmployer(question, state, leaf),
];

export const counts = ({ issued, expires = '9999-12-31' }: Evidence, day: IsoDay): boolean =>
  issued <= day && day <= expires;

const isPaperFor = (slug: string, leaf: Leaf, knowledge: Knowledge, isNew: boolean): boolean => {
  const countsFor = (wanted: string): boolean => knowledge.countingAs(wanted).has(slug);
  if (leaf.kind === 'QUALIFICATION') {
    const inTime = !isNew || canBegin(leaf, knowledge.day);
    return (inTime && countsFor(leaf.qualification)) || (leaf.courses ?? []).some(countsFor);
  }
  return leaf.kind === 'CREDITS' && coursesOf(leaf, knowledge).some(countsFor);
};

const canBegin = (leaf: QualificationLeaf, day: IsoDay): boolean => {
  const { begunFrom = '0001-01-01', begunBefore = '9999-12-31' } = leaf;
  return begunFrom <= day && day < begunBefore;
};

const coursesOf = (leaf: Extract<Leaf, { kind: 'CREDITS' }>, knowledge: Knowledge): readonly string[] =>
  (leaf.area === undefined ? (leaf.courses ?? []) : knowledge.coursesIn(leaf.area, leaf.unit)).filter(
    (course) => knowledge.qualification(course)?.creditUnit === leaf.unit,
  );

/** What the leaf names, where the data has no education to it, or to more than the course alone. */
const unoffered = (
  { opportunities, knowledge: known }: RouteQuestion,
  { day }: State,
  leaf: Leaf,
): readonly string[] => {
  const knowledge = known.on(day);
  const given = opportunities.flatMap(({ awards }) => awards);
  return namedIn(leaf, knowledge).filter((slug) => {
    const { kind, replacedBy } = knowledge.qualification(slug) ?? { kind: 'LICENCE' };
    if (kind === 'COURSE') return !given.includes(slug);
    return (
      kind !== 'LICENCE' && replacedBy === undefined && !given.some((award) => knowledge.countingAs(slug).has(award))
    );
  });
};

const namedIn = (leaf: Leaf, knowledge: Knowledge): readonly string[] => {
  if (leaf.kind === 'CREDITS') return leaf.area === undefined ? coursesOf(leaf, knowledge) : [];
  if (leaf.kind !== 'QUALIFICATION') return [];
  return [...(canBegin(leaf, knowledge.day) ? [leaf.qualification] : []), ...(leaf.courses ?? [])];
};

const evidenceFits = (claim: Evidence, leaf: Leaf, question: RouteQuestion, { day }: State): boolean => {
  if (claim.kind === 'QUALIFICATION') return isPaperFor(claim.qualification, leaf, question.knowledge.on(day), false);
  if (claim.kind === 'CREDITS') return leaf.kind === 'CREDITS' && leaf.area === claim.area;
  return leaf.kind === 'COMPETENCE' && leaf.competence === claim.competence && claim.proficiency >= leaf.proficiency;
};

const employmentFits = (claim: Employment, leaf: Leaf, question: RouteQuestion, { day }: State): boolean => {
  if (leaf.kind === 'EXPERIENCE') {
    return claim.from <= day && (claim.role === undefined || countsAs(question, leaf, claim.role));
  }
  return leaf.kind === 'EMPLOYMENT' && isAskedFor(claim, leaf, day);
};

const isAskedFor = (claim: Employment, { titles, forms, on }: EmploymentLeaf, day: IsoDay): boolean =>
  current([claim], on === 'NOW' ? day : on).length > 0 &&
  (claim.title === undefined || titles.includes(claim.title)) &&
  (forms.length === 0 || forms.includes(claim.form));

/** What the employer decides: an assessment, a level, a post. */
const fromEmployer = (question: RouteQuestion, state: State, leaf: Leaf): readonly Wanted[] => {
  const { day, record } = state;
  if (leaf.kind === 'COMPETENCE') {
    const { competence, proficiency } = leaf;
    const key = `VALIDATE ${competence} ${String(proficiency)}`;
    const seen = { id: key, issued: day, verification: 'VERIFIED', source: { kind: 'ASSESSMENT' } } as const;
    const evidence = [...record.evidence, { kind: 'COMPETENCE', competence, proficiency, ...seen } as const];
    return [toGet(key, { unknownDurations: 1, unknownCosts: 1 }, state, { evidence })];
  }
  if (leaf.kind === 'ASSIGNMENT') {
    const { scale, level, role = '' } = leaf;
    const key = `APPLY ${level} `;
    const given = { id: key, organization: question.employer, scale, level, role, from: day };
    return [toGet(key, { unknownDurations: 1 }, state, { assignments: [...record.assignments, given] })];
  }
  return leaf.kind === 'EMPLOYMENT' && leaf.on === 'NOW' ? posts(question, state, leaf) : [];
};

const posts = (question: RouteQuestion, state: State, { titles, forms }: EmploymentLeaf): readonly Wanted[] =>
  titles.flatMap((title) =>
    (forms.length === 0 ? [undefined] : forms).map((form) => {
      const key = `APPLY ${title} ${form ?? ''}`;
      const role = question.knowledge.on(state.day).title(title)?.role;
      const parts = { title, form: form ?? 'HOURLY', ...(role !== undefined && { role }) };
      const post = posted(question, key, state.day, parts);
      return toGet(key, { unknownDurations: 1 }, state, { employments: moved(state.record.employments, post) });
    }),
  );
