import { inputProblemCodes } from '../../domain/problem';
import { registerList } from '../enums/register-list';

export const InputProblemCodeEnum = registerList('ProblemCode', inputProblemCodes, 'Why a mutation was refused.', {
  NOT_FOUND: 'There is no such thing, or it is not yours: the two look alike.',
  NOT_ALLOWED: 'You may read it, but not do this with it.',
  VERSION_CONFLICT: 'Somebody has changed it since the version that you have; changedMeanwhile says what.',
  WRONG_STATUS: 'It is not in a state where this can be done.',
  APPROVED_BY_SUBMITTER: 'Who submitted may not approve.',
  APPROVED_BY_AUTHOR: 'Who made the last change of what it says may not approve.',
  ALREADY_EXISTS: 'There is one already.',
  INVALID_VALUE: 'A value that cannot be used.',
  UNKNOWN_PART: 'An operation names a part that is not there.',
  DUPLICATE_PART: 'An operation adds a part that is there already.',
  UNREADABLE_FILE: 'A file cannot be read as what it should be.',
  BLOCKING_FINDING: 'Something is wrong that must be put right before publication.',
  UNDECIDED_CONFLICT: 'The base has moved on in what was adapted, and nobody has decided what is to hold.',
  LEGAL_DEMAND_LOOSENED: 'A mandatory demand with a legal basis may not be loosened.',
  REASON_MISSING: 'A demand may be loosened only for a stated reason.',
  IDEMPOTENCY_KEY_REUSED: 'The idempotency key was used with other input.',
});
