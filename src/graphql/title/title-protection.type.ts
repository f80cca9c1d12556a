import { Field, ObjectType } from 'type-graphql';
import type { Source } from '../../domain/source';
import type { IsoDay } from '../../domain/time/iso-day';
import type { TitleProtection } from '../../domain/title/title';
import { DateScalar } from '../scalars/date.scalar';
import { SourceType } from '../source/source.type';

@ObjectType('TitleProtection', {
  description: 'Skyddad yrkestitel: only those with the right may use the title.',
  simpleResolvers: true,
})
export class TitleProtectionType implements TitleProtection {
  @Field(() => DateScalar, { description: 'The first day of the protection.' })
  readonly from!: IsoDay;

  @Field(() => SourceType, { description: 'The law that protects it.' })
  readonly legalBasis!: Source;
}
