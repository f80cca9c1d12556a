import { defineTexts } from '../language/define-texts';
import type { PlanStatus } from '../plan/shown-plan.generated';

const say = defineTexts(
  'planWords',
  { agreed: 'Överenskommen', cancelled: 'Avbruten', completed: 'Genomförd', draft: 'Utkast' },
  { agreed: 'Agreed', cancelled: 'Given up', completed: 'Completed', draft: 'Draft' },
);

/** How far a development plan has come. */
export const wordForPlanStatus: Readonly<Record<PlanStatus, string>> = {
  DRAFT: say('draft'),
  AGREED: say('agreed'),
  COMPLETED: say('completed'),
  CANCELLED: say('cancelled'),
};
