import { lapseKinds } from '../../domain/assessment/lapses';
import { registerList } from '../enums/register-list';

export const LapseKindEnum = registerList('LapseKind', lapseKinds, 'What it is that ends.', {
  DEMAND: 'Ett krav: a requirement on the step is no longer met.',
  WORK: "Arbetet: the work in the step's role ends.",
  LADDER: 'Trappan: it, or its step, is in force no longer.',
});
