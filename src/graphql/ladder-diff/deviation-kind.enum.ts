import { deviationKinds } from '../../domain/ladder/diff/deviation-kind';
import { registerList } from '../enums/register-list';

export const DeviationKindEnum = registerList(
  'DeviationKind',
  deviationKinds,
  'How one step, or one demand, stands to its counterpart. What STRICTER and LOOSER say is proved.',
  {
    SAME: 'Samma: the demands are the same.',
    STRICTER: 'Strängare: whoever meets it meets the other, but not the reverse.',
    LOOSER: 'Mildare: whoever meets the other meets it, but not the reverse.',
    DIFFERENT: 'Annorlunda: neither follows from the other.',
    ADDED: 'Tillagd: it has no counterpart on the other side.',
    REMOVED: 'Borttagen: only the other side has it.',
    RENAMED: 'Omdöpt: the demands are the same, the title differs.',
  },
);
