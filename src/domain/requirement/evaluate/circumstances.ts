import type { PersonRecord } from '../../person/person-record';
import type { Expression, StepLeaf } from '../expression';
import type { Knowledge } from '../knowledge';

/** What an expression is evaluated against. The day of asking is the day of the knowledge. */
export interface Circumstances {
  readonly record: PersonRecord;
  readonly knowledge: Knowledge;
  /** What it takes to fulfil the step; undefined when that is not known. */
  readonly stepDemand: (leaf: StepLeaf) => Expression | undefined;
}
