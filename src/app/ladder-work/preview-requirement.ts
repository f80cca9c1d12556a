import { revisionInForce } from '../../domain/ladder/in-force';
import type { Finding } from '../../domain/ladder/finding';
import type { Ladder, LadderReference } from '../../domain/ladder/ladder';
import { applyOperations } from '../../domain/ladder/operations/apply-operations';
import type { LadderOperation } from '../../domain/ladder/operations/ladder-operation';
import { referencesFrom } from '../../domain/ladder/validate/references';
import { validateLadder } from '../../domain/ladder/validate/validate-ladder';
import type { InputProblem, Problem } from '../../domain/problem';
import type { Requirement } from '../../domain/requirement/requirement';
import { sameValue } from '../../domain/same-value';
import type { LocalizedText } from '../../domain/text/language';
import { placeLadder } from '../../catalog/placed-ladder';
import { placeRequirement, type PlacedRequirement } from '../../catalog/placed-requirement';
import { denialOf } from '../access/denial';
import { standingToBase, standingTo, type DemandStanding } from '../ladders/demand-standing';
import type { ViewerContext } from '../mutation/mutation-context';
import type { Denied } from '../mutation/outcome';
import { adaptationProblems } from './adaptation-problems';
import { ladderInWork } from './ladder-in-work';
import { sizeProblems } from './ladder-size';
import { openedOnNewestBase } from './opened-draft';

/** A requirement that somebody thinks of, and where it would stand. */
export interface ThoughtOfRequirement {
  readonly ladder: LadderReference;
  /** Slug of the step. */
  readonly step: string;
  readonly requirement: Requirement;
  /** Slug of the requirement that it would replace; left out for a new one. */
  readonly replacing?: string | undefined;
  /** Why it demands less than the base does, where it would. */
  readonly reason?: LocalizedText | undefined;
}

/** What a requirement would come to, were it saved. Nothing is. */
export interface RequirementPreview {
  readonly requirement: PlacedRequirement;
  /** Why `editLadder` would refuse it; places begin with the argument. */
  readonly problems: readonly InputProblem[];
  /** What would be wrong with it, or look wrong, beside what already is; none while there are problems with the values. */
  readonly findings: readonly Finding[];
  /** How all that the step demands would stand to what the draft demands now; left out where it cannot be put in. */
  readonly toDraft?: DemandStanding;
  /** The same to the revision in force; left out where there is none. */
  readonly toPublished?: DemandStanding;
  /** The same to the base; left out where the ladder adapts none. */
  readonly toBase?: DemandStanding;
}

/**
 * Prova: what a requirement would mean on a step, and how it would change what the step demands. Judged as `editLadder`
 * judges it, and stored nowhere. A ladder that does not exist and one that the viewer may not change are denied alike.
 */
export const previewRequirement = async (
  context: ViewerContext,
  thought: ThoughtOfRequirement,
): Promise<{ readonly value: RequirementPreview } | Denied> => {
  const denied = denialOf(context.viewer, 'DRAFT_LADDERS');
  if (denied) return { denied };
  const work = await ladderInWork(context, context, thought.ladder, 'DRAFT_LADDERS');
  if ('problems' in work) return { denied: NO_SUCH_LADDER };
  const draft = openedOnNewestBase(context, work, thought.ladder.revision);
  if ('problems' in draft) return { value: { requirement: placed(thought), problems: draft.problems, findings: [] } };
  const before = draft.ladder;
  const applied = applyOperations(before, [operationOf(thought)]);
  if ('problems' in applied) {
    const problems = applied.problems.map((problem) => ({ ...problem, path: argumentPath(problem.path) }));
    return { value: { requirement: placed(thought), problems, findings: [] } };
  }
  return { value: judged(context, thought, before, applied.ladder) };
};

const judged = (
  context: ViewerContext,
  thought: ThoughtOfRequirement,
  before: Ladder,
  after: Ladder,
): RequirementPreview => {
  const { step, requirement } = thought;
  const isOwn = ({ slug }: { readonly slug: string }): boolean => slug === requirement.slug;
  const there = placeLadder(after).steps.find(({ slug }) => slug === step);
  const sizes = sizeProblems(after);
  const problems = [...sizes, ...(sizes.length > 0 ? [] : adaptationProblems(context, context, before, after))];
  return {
    requirement: there?.requirements.find(isOwn) ?? placed(thought),
    problems,
    findings: newFindings(context, before, after),
    // What is too large is judged no further: others would wait.
    ...(sizes.length === 0 && standings(context, step, before, after)),
  };
};

const standings = (
  context: ViewerContext,
  step: string,
  before: Ladder,
  after: Ladder,
): Pick<RequirementPreview, 'toDraft' | 'toPublished' | 'toBase'> => {
  const published = revisionInForce(context.catalog.revisionsOf.of(after.slug), context.today)?.published;
  return {
    toDraft: standingTo(context, before, after, step),
    ...(published && { toPublished: standingTo(context, published, after, step) }),
    ...(after.basedOn && { toBase: standingToBase(context, after, step) }),
  };
};

/** What is found in the ladder with the requirement and not without it, were both published. */
const newFindings = ({ catalog }: ViewerContext, before: Ladder, after: Ladder): readonly Finding[] => {
  const references = referencesFrom(catalog.data);
  const [known, found] = [before, after].map((ladder) =>
    validateLadder({ ...ladder, status: 'PUBLISHED' }, references),
  ) as [readonly Finding[], readonly Finding[]];
  return found.filter((finding) => !known.some((one) => sameValue(one, finding)));
};

const operationOf = ({ step, requirement, replacing, reason }: ThoughtOfRequirement): LadderOperation => {
  const why = reason && { reason };
  return replacing === undefined
    ? { kind: 'ADD_REQUIREMENT', step, requirement, ...why }
    : { kind: 'REPLACE_REQUIREMENT', step, requirement: replacing, by: requirement, ...why };
};

/** A place in the one operation as one in the arguments, which the operation calls otherwise when it replaces. */
const argumentPath = ([, , ...path]: InputProblem['path']): InputProblem['path'] => {
  const [first, ...rest] = path;
  if (first === 'by') return ['requirement', ...rest];
  return first === 'requirement' && rest.length === 0 ? ['replacing'] : path;
};

/** The requirement where no ladder can hold it. */
const placed = ({ ladder: { slug, revision }, step, requirement }: ThoughtOfRequirement): PlacedRequirement =>
  placeRequirement(requirement, `${slug}@${revision}/${step}`);

const NO_SUCH_LADDER: Problem = {
  code: 'BAD_USER_INPUT',
  en: 'ladder: there is no ladder with that id that you may change.',
  sv: 'ladder: det finns ingen trappa med det id:t som du får ändra.',
};
