import type { RouteQuestion } from '../../../src/domain/assessment/routes/route-question';
import type { Leaf } from '../../../src/domain/requirement/expression';
import { type Act, compared, measured, type State } from './row';
import { papers, remainingPoints, studyActs, type Studied } from './studies';
import { type Demanded, demandsOfStep, isFulfilled, lacking, notOver } from './verdicts';
import { isApplication, toLearn, toProve, type Wanted } from './wanted';
import { counts, wantedFor } from './wanted-for';
import { countsAs, rolesToWorkIn, workActs } from './work';

/** What may be done in the state after what has been done. */
export const possible = (question: RouteQuestion, state: State, acts: readonly Act[]): readonly Act[] => {
  const done = new Set(acts.map(({ key }) => key));
  const { wanted, experience } = useful(question, state);
  const roles = experience.length > 0 ? [...rolesToWorkIn(question, state)] : [];
  return [
    ...wanted.filter(({ key }) => !done.has(key)).flatMap(({ take }) => take()),
    ...roles
      .filter((role) => acts.at(-1)?.key !== `WORK ${role} `)
      .flatMap((role) => workActs(question, state, role, experience)),
  ];
};

interface Useful {
  readonly wanted: readonly Wanted[];
  readonly experience: readonly Leaf[];
}

/** Everything of use: looks again and again at what is lacking, until nothing more is found. */
const useful = (question: RouteQuestion, state: State): Useful => {
  const wanted = new Map<string, Wanted>();
  const leaves = new Set<Leaf>();
  const experience = (): readonly Leaf[] => [...leaves].filter(({ kind }) => kind === 'EXPERIENCE');
  const demanded = (): readonly Demanded[] => [
    ...demandsOfStep(question, question.target, state.day),
    ...[...wanted.values()].flatMap(({ needs }) => needs),
    ...question.steps
      .filter((one) => one.isPassable && experience().some((leaf) => countsAs(question, leaf, one.role)))
      .filter((one) => !isFulfilled(question, one.step, state))
      .flatMap((one) => demandsOfStep(question, one.step, state.day)),
  ];
  const want = (found: readonly Wanted[]): void => {
    for (const one of found) if (!wanted.has(one.key)) wanted.set(one.key, one);
  };
  for (let before = -1; before !== wanted.size + leaves.size;) {
    before = wanted.size + leaves.size;
    const fresh = [...new Set(lacking(question, demanded(), state))].filter((leaf) => !leaves.has(leaf));
    for (const leaf of fresh) leaves.add(leaf);
    want(fresh.flatMap((leaf) => wantedFor(question, state, leaf, experience)));
    if (fresh.length > 0) continue;
    const studies = [...wanted.values()].flatMap(({ study }) => study ?? []);
    want(shortcuts(question, state, studies, experience));
  }
  return { wanted: [...wanted.values()], experience: experience() };
};

/** What makes one of the studies come out better. */
const shortcuts = (
  question: RouteQuestion,
  state: State,
  studies: readonly Studied[],
  experience: () => readonly Leaf[],
): readonly Wanted[] => [
  ...question.opportunities
    .filter((one) => one.seats !== 0 && notOver(one, question.day) && !isApplication(question, one))
    .filter((one) => studies.some((study) => study.slug !== one.slug && isBetterFirst(question, state, one, study)))
    .map((one) => toLearn(question, state, one, experience)),
  ...question.record.evidence
    .filter((one) => one.kind === 'QUALIFICATION' && one.verification === 'CLAIMED' && counts(one, state.day))
    .map(({ id }) => toProve(state, id))
    .filter((proof) =>
      proof.take().some((proved) => studies.some((study) => isShorter(question, proved.state, state, study))),
    ),
];

const isShorter = (question: RouteQuestion, one: State, other: State, study: Studied): boolean =>
  (remainingPoints(question, one, study) ?? 0) < (remainingPoints(question, other, study) ?? 0);

const isBetterFirst = (question: RouteQuestion, state: State, first: Studied, then: Studied): boolean => {
  const given = papers('first', first.awards, state.day, state.day);
  const holding = { day: state.day, record: { ...state.record, evidence: [...state.record.evidence, ...given] } };
  if (!isShorter(question, holding, state, then)) return false;
  const [one] = studyActs(question, state, first, []);
  const [both] = one === undefined ? [] : studyActs(question, one.state, then, []);
  const [alone] = studyActs(question, state, then, []);
  if (one === undefined || both === undefined || alone === undefined) return false;
  return compared(measured([one, both], question.objective), measured([alone], question.objective)) < 0;
};
