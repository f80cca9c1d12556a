import type { PersonFile } from '../../domain/person/person-file';
import type { DevelopmentPlan, PlanStatus } from '../../domain/plan/development-plan';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { assessStep } from './assess-step';
import { findRouteStep } from './find-route-step';

/** How far a plan has come: what both have agreed to, and what the evidence says has been reached. */
export const planStatus = (context: ReadContext, plan: DevelopmentPlan, file: PersonFile, day: IsoDay): PlanStatus => {
  if (plan.isCancelled) return 'CANCELLED';
  if (plan.agreedByEmployeeAt === undefined || plan.agreedByManagerAt === undefined) return 'DRAFT';
  const target = findRouteStep(context, plan.target, day);
  return target && assessStep(context, file, target, day).verdict === 'MET' ? 'COMPLETED' : 'AGREED';
};
