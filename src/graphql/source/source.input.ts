import { IsUrl, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Source } from '../../domain/source';
import type { IsoDay } from '../../domain/time/iso-day';
import { IsWrittenText } from '../arguments/written-text';
import { DateScalar } from '../scalars/date.scalar';

@InputType('SourceInput', { description: 'Källa: where a fact comes from. A law cites its SFS number and paragraph.' })
export class SourceInput implements Source {
  @Field(() => String, { description: 'What the source is called.' })
  @IsWrittenText(500)
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Where in the source; for a law its SFS number and paragraph.' })
  @IsWrittenText(500)
  readonly reference?: string;

  @Field(() => String, { nullable: true, description: 'Where the source can be read, http or https.' })
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(2_000)
  readonly url?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that the source is in force.' })
  readonly inForceFrom?: IsoDay;
}
