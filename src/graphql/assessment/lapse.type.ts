import { Field, ObjectType } from 'type-graphql';
import type { PlacedStep } from '../../catalog/placed-ladder';
import type { LapseKind } from '../../domain/assessment/lapses';
import type { IsoDay } from '../../domain/time/iso-day';
import { DateScalar } from '../scalars/date.scalar';
import { StepType } from '../step/step.type';
import { LapseKindEnum } from './lapse-kind.enum';

@ObjectType('Lapse', {
  description: 'Något löper ut: what a step rests on ends, so that it is lost.',
  simpleResolvers: true,
})
export class LapseType {
  @Field(() => StepType, { description: 'The step that is lost.' })
  readonly step!: PlacedStep;

  @Field(() => LapseKindEnum, { description: 'What it is that ends.' })
  readonly kind!: LapseKind;

  @Field(() => DateScalar, { description: 'The last day before.' })
  readonly lastDay!: IsoDay;
}
