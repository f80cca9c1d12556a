import { Field, Int, ObjectType } from 'type-graphql';
import type { Release } from '../../domain/release';
import { DateTimeScalar } from '../scalars/date-time.scalar';

@ObjectType('Release', {
  description: 'Utgåva: a numbered, immutable state of all published reference data.',
  simpleResolvers: true,
})
export class ReleaseType implements Release {
  @Field(() => Int, { description: 'Grows by one with each publication.' })
  readonly number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  readonly publishedAt!: string;
}
