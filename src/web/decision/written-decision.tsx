import { writeDay } from '../language/write';
import type { ToldDecisionFragment } from './told-decision.generated';

/** A decision in a line: who decided, its number where it has one, and the day. */
export const WrittenDecision = ({ decision }: { readonly decision: ToldDecisionFragment }) => (
  <>
    <span lang="sv">{[decision.body, decision.reference].filter((part) => part !== null).join(', ')}</span>,{' '}
    {writeDay(decision.date)}
  </>
);
