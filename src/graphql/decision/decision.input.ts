import { Field, InputType } from 'type-graphql';
import type { Decision } from '../../domain/organization/decision';
import type { IsoDay } from '../../domain/time/iso-day';
import { IsWrittenLine } from '../arguments/written-text';
import { DateScalar } from '../scalars/date.scalar';

@InputType('DecisionInput', { description: 'Beslut: who decided, when, and the diary number.' })
export class DecisionInput implements Decision {
  @Field(() => String, { description: 'Who decided, e.g. förskolenämnden.' })
  @IsWrittenLine(200)
  readonly body!: string;

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  readonly date!: IsoDay;

  @Field(() => String, { nullable: true, description: 'Diarienummer, where there is one.' })
  @IsWrittenLine(200)
  readonly reference?: string;
}
