import type { EntityManager } from 'typeorm';
import type { PlanStore } from '../../app/ports/plan-store';
import type { DevelopmentPlan } from '../../domain/plan/development-plan';
import { DevelopmentPlanRow } from '../rows/development-plan-row';
import { columnsOfPlan, planInRow } from './plan-mapping';
import { selectRows } from './select-rows';

/** The development plans, within one transaction. */
export class SqlPlanStore implements PlanStore {
  constructor(private readonly manager: EntityManager) {}

  async plansOf(personIds: readonly string[]): Promise<readonly DevelopmentPlan[]> {
    const newest = new Map<string, DevelopmentPlan>();
    for (const row of await selectRows(this.manager, DevelopmentPlanRow, 'person', personIds)) {
      const plan = planInRow(row);
      if (plan.version > (newest.get(plan.person)?.version ?? 0)) newest.set(plan.person, plan);
    }
    return [...newest.values()];
  }

  async find(id: string): Promise<DevelopmentPlan | undefined> {
    return (await this.versionsOf(id)).at(-1);
  }

  async versionsOf(id: string): Promise<readonly DevelopmentPlan[]> {
    const rows = await this.manager.find(DevelopmentPlanRow, { where: { id }, order: { version: 'ASC' } });
    return rows.map(planInRow);
  }

  async save(plan: DevelopmentPlan): Promise<void> {
    await this.manager.insert(DevelopmentPlanRow, columnsOfPlan(plan));
  }

  async saveAgreement(plan: DevelopmentPlan): Promise<void> {
    const { id, version, agreedByEmployeeAt, agreedByManagerAt } = columnsOfPlan(plan);
    await this.manager.update(DevelopmentPlanRow, { id, version }, { agreedByEmployeeAt, agreedByManagerAt });
  }
}
