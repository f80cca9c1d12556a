import { Field, ObjectType } from 'type-graphql';
import type { Agreement } from '../../domain/organization/agreement';
import type { Source } from '../../domain/source';
import type { LocalizedText } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { connectionOf } from '../connection/connection.type';
import { costOfAbout } from '../limits/cost/estimates';
import { MaintainedType } from '../maintained/maintained.type';
import { NodeType } from '../node/node.type';
import { DateScalar } from '../scalars/date.scalar';
import { SourceType } from '../source/source.type';

@ObjectType('Agreement', {
  implements: [NodeType, MaintainedType],
  description: 'Överenskommelse between organisations, e.g. lärarutbildning i samverkan.',
  simpleResolvers: true,
})
export class AgreementType implements Agreement {
  @Field(() => String, { description: 'The name in addresses and files.' })
  readonly slug!: string;

  readonly name!: LocalizedText;
  readonly parties!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Verksamhetsområde; null when it is not bound to one.' })
  readonly field?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null when unknown.' })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null when open or unknown.' })
  readonly validTo?: IsoDay;

  @Field(() => [SourceType], { complexity: costOfAbout(2), description: 'Where the facts come from.' })
  readonly sources!: readonly Source[];

  readonly unknowns!: readonly LocalizedText[];
}

export const AgreementConnection = connectionOf(() => AgreementType, 'Agreement');
