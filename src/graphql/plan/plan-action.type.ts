import { ObjectType } from 'type-graphql';
import type { PlannedAction } from '../../domain/plan/development-plan';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';

/** An action of a person's plan, with whose it is. */
export interface ActionOfPlan {
  readonly action: PlannedAction;
  readonly file: PersonFile;
  /** The day on which it is asked whether it is done. */
  readonly asOf: IsoDay;
}

@ObjectType('PlanAction', { description: 'Insats i planen: something to do.', simpleResolvers: true })
export class PlanActionType implements ActionOfPlan {
  readonly action!: PlannedAction;
  readonly file!: PersonFile;
  readonly asOf!: IsoDay;
}
