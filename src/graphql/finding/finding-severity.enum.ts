import { findingSeverities } from '../../domain/ladder/finding';
import { registerList } from '../enums/register-list';

export const FindingSeverityEnum = registerList('FindingSeverity', findingSeverities, 'How bad a finding is.', {
  BLOCKING: 'Must be put right before publication.',
  WARNING: 'May be meant, but someone should look.',
});
