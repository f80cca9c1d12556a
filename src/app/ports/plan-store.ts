import type { DevelopmentPlan } from '../../domain/plan/development-plan';

/** Reads development plans. A person has one plan at most; its versions are kept. */
export interface PlanReader {
  /** The newest version of each person's plan, in no order. */
  plansOf(personIds: readonly string[]): Promise<readonly DevelopmentPlan[]>;
  /** The newest version of the plan. */
  find(id: string): Promise<DevelopmentPlan | undefined>;
  /** Every version, the oldest first. */
  versionsOf(id: string): Promise<readonly DevelopmentPlan[]>;
}

/** Reads and writes development plans. */
export interface PlanStore extends PlanReader {
  /** Adds a version; those before it stay as they are. */
  save(plan: DevelopmentPlan): Promise<void>;
  /** Says who has agreed to a version, in the place of what was said before. */
  saveAgreement(plan: DevelopmentPlan): Promise<void>;
}
