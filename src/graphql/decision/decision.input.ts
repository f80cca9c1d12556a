import { IsNotEmpty, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Decision } from '../../domain/organization/decision';
import type { IsoDay } from '../../domain/time/iso-day';
import { DateScalar } from '../scalars/date.scalar';

@InputType('DecisionInput', { description: 'Beslut: who decided, when, and the diary number.' })
export class DecisionInput implements Decision {
  @Field(() => String, { description: 'Who decided, e.g. förskolenämnden.' })
  @IsNotEmpty()
  @MaxLength(200)
  readonly body!: string;

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  readonly date!: IsoDay;

  @Field(() => String, { nullable: true, description: 'Diarienummer, where there is one.' })
  @MaxLength(200)
  readonly reference?: string;
}
