import { Field, ObjectType } from 'type-graphql';
import type { PlacedRole, PlacedTask } from '../../catalog/placed-role';
import type { Verdict } from '../../domain/assessment/verdict';
import type { IsoDay } from '../../domain/time/iso-day';
import { RoleType } from '../role/role.type';
import { TaskType } from '../role/task.type';
import { DateScalar } from '../scalars/date.scalar';
import { VerdictEnum } from './verdict.enum';

@ObjectType('TaskAssessment', {
  description: 'Prövning av en arbetsuppgift: whether a person may have a task that demands something.',
  simpleResolvers: true,
})
export class TaskAssessmentType {
  @Field(() => RoleType, { description: 'The role that the task belongs to.' })
  readonly role!: PlacedRole;

  @Field(() => TaskType, { description: 'The task.' })
  readonly task!: PlacedTask;

  @Field(() => DateScalar, { description: 'The day that it is judged on.' })
  readonly asOf!: IsoDay;

  @Field(() => VerdictEnum, { description: 'On its mandatory requirements.' })
  readonly verdict!: Verdict;
}
