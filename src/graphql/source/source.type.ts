import { Field, ObjectType } from 'type-graphql';
import type { Source } from '../../domain/source';
import type { IsoDay } from '../../domain/time/iso-day';
import { DateScalar } from '../scalars/date.scalar';

@ObjectType('Source', {
  description: 'Källa: where a fact comes from. A law cites its SFS number and paragraph.',
  simpleResolvers: true,
})
export class SourceType implements Source {
  @Field(() => String, { description: 'What the source is called.' })
  readonly title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the source: a page, a diary number, or for a law its SFS number and paragraph.',
  })
  readonly reference?: string;

  @Field(() => String, { nullable: true, description: 'Where the source can be read.' })
  readonly url?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that the source is in force.' })
  readonly inForceFrom?: IsoDay;
}
