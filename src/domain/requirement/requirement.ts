import type { Source } from '../source';
import type { LocalizedText } from '../text/language';
import type { Validity } from '../time/validity';
import type { Expression } from './expression';
import type { Respite } from './respite';

/** Ska or bör. */
export const strengths = ['MANDATORY', 'RECOMMENDED'] as const;
export type Strength = (typeof strengths)[number];

/** What the requirement is a condition of. */
export const requirementScopes = ['ENTER_STEP', 'USE_TITLE', 'PERMANENT_EMPLOYMENT', 'TASK'] as const;
export type RequirementScope = (typeof requirementScopes)[number];

/** On whose authority it stands; LAW claims a legal basis and must name it. */
export const authorities = ['LAW', 'AGREEMENT', 'EMPLOYER'] as const;
export type Authority = (typeof authorities)[number];

/** Krav, in force between its dates. */
export interface Requirement extends Validity {
  /** Unique within the step, task or opportunity that it stands in. */
  readonly slug: string;
  readonly scope: RequirementScope;
  readonly strength: Strength;
  readonly authority: Authority;
  /** Code of the organisation where it holds; left out when it holds everywhere. */
  readonly jurisdiction?: string;
  readonly legalBasis?: Source;
  readonly expression: Expression;
  /** How long the demand need not be met; left out when it is to be met from the outset. */
  readonly respite?: Respite;
  /** What the source adds that the expression cannot say, e.g. a fitness that is judged locally. */
  readonly note?: LocalizedText;
}
