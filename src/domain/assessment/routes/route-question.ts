import type { Transition } from '../../ladder/transition';
import type { LearningOpportunity } from '../../learning/learning-opportunity';
import type { PersonRecord } from '../../person/person-record';
import type { StepLeaf } from '../../requirement/expression';
import type { Requirement } from '../../requirement/requirement';
import type { IsoDay } from '../../time/iso-day';
import type { Validity } from '../../time/validity';
import type { RouteObjective } from '../route';
import type { KnowledgeOverTime } from './knowledge-over-time';

/** From where a person sets out, to which step, and what the world offers on the way. */
export interface RouteQuestion {
  readonly record: PersonRecord;
  /** The day of asking, on which the first action begins. */
  readonly day: IsoDay;
  /** Code of the employer, where what is worked on the way is worked. */
  readonly employer: string;
  /** Codes of the employer and of what it belongs to: where demands with a jurisdiction hold. */
  readonly jurisdictions: ReadonlySet<string>;
  readonly knowledge: KnowledgeOverTime;
  readonly target: StepLeaf;
  /** The target, the steps that may be passed, and those that demands name. */
  readonly steps: readonly RouteStep[];
  /** The ways between the steps of the target's ladder. */
  readonly transitions: readonly Transition[];
  /** What there is to study and to apply for, also what is not offered as yet. */
  readonly opportunities: readonly LearningOpportunity[];
  readonly objective: RouteObjective;
  /** The most routes to tell; at least 1. */
  readonly limit: number;
  /** The most situations to look into before the search is cut short. */
  readonly effort: number;
}

/** A step on the days on which its ladder has it so: one of each revision. No two of the same step share a day. */
export interface RouteStep extends Validity {
  readonly step: StepLeaf;
  readonly role: string;
  /** The mandatory demands to enter it and to use its title, whatever their days. */
  readonly demands: readonly RouteDemand[];
  /** True where the sources leave open what it takes to enter it. Nobody is known to fulfil it. */
  readonly demandsUnknown?: true;
  /** True when its role may be worked in once it is fulfilled. */
  readonly isPassable: boolean;
}

/** A demand of a step. */
export interface RouteDemand extends Pick<
  Requirement,
  'expression' | 'validFrom' | 'validTo' | 'jurisdiction' | 'respite'
> {
  /** What the answer calls it by. */
  readonly key: string;
}
