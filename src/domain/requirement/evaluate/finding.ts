import type { Verdict } from '../../assessment/verdict';
import type { Judgement } from './judgement';
import type { Reason } from './reason';

/** What a judgement says, without its place in the tree. */
export type Finding = Pick<Judgement, 'verdict' | 'evidence' | 'reason'>;

/** A frozen finding, by the facts that decide it. */
export const finding = (verdict: Verdict, facts: readonly { readonly id: string }[], reason: Reason): Finding =>
  findingOf(
    verdict,
    facts.map((fact) => fact.id),
    reason,
  );

/** A frozen finding, by the ids of what decides it; each id is named once. */
export const findingOf = (verdict: Verdict, evidence: readonly string[], reason: Reason): Finding =>
  Object.freeze({ verdict, evidence: Object.freeze([...new Set(evidence)]), reason: Object.freeze(reason) });
