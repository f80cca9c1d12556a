import { planStatuses } from '../../domain/plan/development-plan';
import { registerList } from '../enums/register-list';

export const PlanStatusEnum = registerList('PlanStatus', planStatuses, 'How far a development plan has come.', {
  DRAFT: 'Utkast: not agreed by both, as it stands.',
  AGREED: 'Överenskommen: by the employee and the manager.',
  COMPLETED: 'Genomförd: agreed, and the step is reached.',
  CANCELLED: 'Avbruten.',
});
