import { Field, ObjectType } from 'type-graphql';
import type { Decision } from '../../domain/organization/decision';
import type { IsoDay } from '../../domain/time/iso-day';
import { DateScalar } from '../scalars/date.scalar';

@ObjectType('Decision', { description: 'Beslut: who decided, and when.', simpleResolvers: true })
export class DecisionType implements Decision {
  @Field(() => String, { description: 'Who decided, e.g. a nämnd.' })
  readonly body!: string;

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  readonly date!: IsoDay;

  @Field(() => String, { nullable: true, description: 'Diarienummer; null when unknown.' })
  readonly reference?: string;
}
