import { transitionKinds } from '../../domain/ladder/transition';
import { registerList } from '../enums/register-list';

export const TransitionKindEnum = registerList(
  'TransitionKind',
  transitionKinds,
  'What a way between steps leads to.',
  {
    ADVANCE: 'Up.',
    LATERAL: 'To another role at a like level.',
    SPECIALIZE: 'Into a specialist track.',
    LEAD: 'Into a leading track.',
  },
);
