import { decisionOf, noDecision, type DecisionDraft } from '../decision/decision-draft';
import type { MemberAccess } from './act-on-ladder.generated';
import type { LadderAct } from './ladder-acts';

/** What is filled in for an act; empty where it is left out. */
export interface ActFields {
  readonly decision: DecisionDraft;
  readonly validFrom: string;
  readonly validTo: string;
  readonly lastDay: string;
  readonly members: MemberAccess;
}

/** Nothing is filled in. */
export const noActFields: ActFields = {
  decision: noDecision,
  validFrom: '',
  validTo: '',
  lastDay: '',
  members: 'READ',
};

/** The publication that is filled in, as the API takes it; undefined while something that it needs is missing. */
export const publicationOf = ({ decision, validFrom, validTo }: ActFields) => {
  const decided = decisionOf(decision);
  return decided && validFrom !== '' ? { decision: decided, validFrom, ...(validTo !== '' && { validTo }) } : undefined;
};

/** True where what the act needs is filled in. */
export const isFilledIn = (act: LadderAct, fields: ActFields): boolean =>
  act !== 'publish' || publicationOf(fields) !== undefined;
