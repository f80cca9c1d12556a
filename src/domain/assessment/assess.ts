import type { Circumstances } from '../requirement/evaluate/circumstances';
import { evaluate } from '../requirement/evaluate/evaluate';
import { requirementScopes, type Requirement, type RequirementScope } from '../requirement/requirement';
import type { IsoDay } from '../time/iso-day';
import { inForce } from '../time/validity';
import { announcementsAfter, type Upcoming } from './announcements';
import type { Assessment, Criterion, ScopeVerdict } from './assessment';
import { respiteUntil } from './respite-until';
import { jointVerdict } from './joint-verdict';
import type { Verdict } from './verdict';

/** Who is judged against what. */
export interface AssessmentQuestion<Held extends Requirement = Requirement> {
  readonly asOf: IsoDay;
  /** All demands of the step or the task, whatever their days; what a cumulative ladder implies is among them. */
  readonly requirements: readonly Held[];
  /** Those of the same step in the ladder's next revision. */
  readonly upcoming?: Upcoming<Held> | undefined;
  /** Codes of the employer and of what it belongs to: where a demand with a jurisdiction holds. */
  readonly jurisdictions: ReadonlySet<string>;
  /** The scopes whose mandatory demands the verdict on the whole rests on. */
  readonly countingScopes: readonly RequirementScope[];
  /** Slug of the step's role, which a respite is counted from where it names no roles; left out of a task. */
  readonly role?: string;
  /** True where the sources leave open what it takes to enter the step. */
  readonly demandsUnknown?: boolean | undefined;
  readonly circumstancesOn: (day: IsoDay) => Circumstances;
}

/** The scopes that decide whether somebody is on a step. */
export const stepScopes: readonly RequirementScope[] = ['ENTER_STEP', 'USE_TITLE'];

/** The scopes that decide whether somebody may have a task. */
export const taskScopes: readonly RequirementScope[] = ['TASK'];

/**
 * Judges a person against the demands of a step or a task on a day. What is recommended, what concerns another matter
 * and what comes into force later is judged beside, but does not count. Where what it takes to enter a step is unknown,
 * nobody is judged to meet it.
 */
export const assess = <Held extends Requirement>(question: AssessmentQuestion<Held>): Assessment<Held> => {
  const { asOf, requirements, upcoming, jurisdictions, countingScopes, circumstancesOn } = question;
  const demandsUnknown = question.demandsUnknown ?? false;
  const holdsHere = ({ jurisdiction }: Held): boolean => jurisdiction === undefined || jurisdictions.has(jurisdiction);
  const counts = ({ strength, scope }: Held): boolean => strength === 'MANDATORY' && countingScopes.includes(scope);
  const circumstances = circumstancesOn(asOf);
  const criteria = requirements
    .filter((requirement) => holdsHere(requirement) && inForce(requirement, asOf))
    .map((requirement) => criterion(requirement, question, asOf, counts(requirement)));
  return {
    asOf,
    verdict: atBest(
      demandsUnknown,
      jointVerdict(
        criteria.filter((one) => one.counts),
        circumstances,
      ),
    ),
    demandsUnknown,
    scopes: scopeVerdicts(criteria, demandsUnknown, circumstances),
    criteria,
    announced: announcementsAfter(asOf, requirements, upcoming)
      .filter(({ requirement }) => holdsHere(requirement))
      .map(({ requirement, from }) => criterion(requirement, question, from, false)),
  };
};

const criterion = <Held extends Requirement>(
  requirement: Held,
  { circumstancesOn, role }: AssessmentQuestion<Held>,
  day: IsoDay,
  counts: boolean,
): Criterion<Held> => {
  const circumstances = circumstancesOn(day);
  const judgement = evaluate(requirement.expression, circumstances);
  const { verdict } = judgement;
  const { employments } = circumstances.record;
  const until =
    verdict === 'MET' || requirement.respite === undefined
      ? undefined
      : respiteUntil(requirement.respite, { employments, ...(role !== undefined && { role }) }, day);
  return until === undefined
    ? { requirement, judgement, verdict, counts }
    : { requirement, judgement, verdict: 'MET', respiteUntil: until, counts };
};

/** What is not known to be demanded is not known to be met. */
const atBest = (demandsUnknown: boolean, verdict: Verdict): Verdict =>
  demandsUnknown && verdict === 'MET' ? 'UNKNOWN' : verdict;

const scopeVerdicts = (
  criteria: readonly Criterion[],
  demandsUnknown: boolean,
  circumstances: Circumstances,
): readonly ScopeVerdict[] =>
  requirementScopes.flatMap((scope) => {
    const demands = criteria.filter(
      ({ requirement }) => requirement.scope === scope && requirement.strength === 'MANDATORY',
    );
    const isOpen = demandsUnknown && scope === 'ENTER_STEP';
    return demands.length === 0 && !isOpen
      ? []
      : [{ scope, verdict: atBest(isOpen, jointVerdict(demands, circumstances)) }];
  });
