import { Field, InputType } from 'type-graphql';
import type { MaintainedKind } from '../../domain/reference/maintain/reference-edit';
import type { IsoDay } from '../../domain/time/iso-day';
import { DateScalar } from '../scalars/date.scalar';
import { IsKey } from './bounds';
import { MaintainedKindEnum } from './maintained-kind.enum';
import { VersionedInput } from './save.input';

@InputType('RetireEntityInput', {
  description: 'Avsluta: what goes out of use. Nothing that was published is deleted.',
})
export class RetireEntityInput extends VersionedInput {
  @Field(() => MaintainedKindEnum, { description: 'What kind it is of.' })
  readonly kind!: MaintainedKind;

  @Field(() => String, { description: 'Its slug; of an organisation, its code.' })
  @IsKey()
  readonly key!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Of titles, learning opportunities and agreements: the last day, until which it can still be read. Left out, it leaves the release.',
  })
  readonly lastDay?: IsoDay;
}
