import type { RouteQuestion } from '../../../src/domain/assessment/routes/route-question';
import type { LearningOpportunity } from '../../../src/domain/learning/learning-opportunity';
import type { Employment } from '../../../src/domain/person/employment';
import type { Evidence } from '../../../src/domain/person/evidence';
import type { Expression, Leaf } from '../../../src/domain/requirement/expression';
import type { Act, Price, State } from './row';
import { costOf, papers, studyActs, type Studied } from './studies';
import { type Demanded, holdsOn, isHere, isMet } from './verdicts';

/** Something that would be of use; taking it gives nothing where it is not possible. */
export interface Wanted {
  readonly key: string;
  readonly take: () => readonly Act[];
  readonly needs: readonly Demanded[];
  readonly study?: Studied;
}

/** What leads to a fact at once. */
export const toGet = (key: string, price: Price, state: State, parts: Partial<State['record']>): Wanted => {
  const next: State = { day: state.day, record: { ...state.record, ...parts } };
  return { key, needs: [], take: () => [{ key, months: 0, state: next, price }] };
};

export const toProve = (state: State, id: string): Wanted =>
  toGet(`OBTAIN_EVIDENCE ${id} `, {}, state, {
    evidence: state.record.evidence.map((fact) => seen(fact, id)),
    employments: state.record.employments.map((fact) => seen(fact, id)),
  });

const seen = <Fact extends Evidence | Employment>(fact: Fact, id: string): Fact =>
  fact.id === id || fact.id.startsWith(`${id} `) ? { ...fact, verification: 'VERIFIED' } : fact;

/** To find an education that nobody offers. */
export const toFind = (question: RouteQuestion, state: State, slug: string): Wanted => {
  const study: Studied = { slug, awards: [slug], isOffered: false };
  return { key: `STUDY ${slug} `, needs: [], take: () => studyActs(question, state, study, []), study };
};

/** To study, or to apply for what is given on application. */
export const toLearn = (
  question: RouteQuestion,
  state: State,
  opportunity: LearningOpportunity,
  experience: () => readonly Leaf[],
): Wanted => {
  const applies = isApplication(question, opportunity);
  const key = `${applies ? 'APPLY' : 'STUDY'} ${opportunity.slug} `;
  const needs = opportunity.prerequisites.filter(({ strength }) => strength === 'MANDATORY');
  const take = (): readonly Act[] => {
    const due = needs.filter((one) => holdsOn(one, state.day) && isHere(question, one));
    const all: Expression = { kind: 'ALL_OF', of: due.map(({ expression }) => expression) };
    if (!holdsOn(opportunity, state.day) || !isMet(question, all, state)) return [];
    if (!applies) return studyActs(question, state, opportunity, experience());
    const evidence = [...state.record.evidence, ...papers(key, opportunity.awards, state.day, state.day)];
    return toGet(key, { unknownDurations: 1, ...costOf(opportunity) }, state, { evidence }).take();
  };
  return { key, needs, take, ...(!applies && { study: opportunity }) };
};

export const isApplication = (question: RouteQuestion, opportunity: LearningOpportunity): boolean =>
  opportunity.credits === undefined &&
  opportunity.weeks === undefined &&
  opportunity.awards.every((award) => question.knowledge.on(question.day).qualification(award)?.kind === 'LICENCE');
