import type { Judgement } from '../requirement/evaluate/judgement';
import type { Requirement, RequirementScope } from '../requirement/requirement';
import type { IsoDay } from '../time/iso-day';
import type { Verdict } from './verdict';

/** Kravprövning: one person against one step, or one task, on one day, with every reason. */
export interface Assessment<Held extends Requirement = Requirement> {
  readonly asOf: IsoDay;
  /** On all that counts: the mandatory demands to enter the step and to use its title; of a task, its mandatory demands. */
  readonly verdict: Verdict;
  /**
   * True where the sources leave open what it takes to enter the step: the verdict is then NOT_MET or UNKNOWN, never MET,
   * whatever else is met.
   */
  readonly demandsUnknown: boolean;
  /**
   * On the mandatory demands of each scope that has any on the day, in the order of the scopes; on
   * entering the step also where what that takes is unknown.
   */
  readonly scopes: readonly ScopeVerdict[];
  /** Each requirement in force on the day where the person works, also those that do not count. */
  readonly criteria: readonly Criterion<Held>[];
  /** Those that come into force later, judged on the first day of each by what is recorded today. */
  readonly announced: readonly Criterion<Held>[];
}

/** The verdict on the mandatory demands of one scope. */
export interface ScopeVerdict {
  readonly scope: RequirementScope;
  readonly verdict: Verdict;
}

/** One requirement, judged. */
export interface Criterion<Held extends Requirement = Requirement> {
  readonly requirement: Held;
  readonly judgement: Judgement;
  /** That of the judgement, save while there is respite: then it is MET until `respiteUntil`. */
  readonly verdict: Verdict;
  /** The last day of respite, where the demand is not met as yet and need not be; left out otherwise. */
  readonly respiteUntil?: IsoDay;
  /** True when it counts towards the verdict on the whole. */
  readonly counts: boolean;
}
