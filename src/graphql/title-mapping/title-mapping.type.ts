import { Field, ObjectType } from 'type-graphql';
import type { MatchType } from '../../domain/role/classification-code';
import type { IsoDay } from '../../domain/time/iso-day';
import type { MappingState, TitleMapping, UndoneMapping } from '../../domain/title/mapping/title-mapping';
import { connectionOf } from '../connection/connection.type';
import { NodeType } from '../node/node.type';
import { MatchTypeEnum } from '../role/match-type.enum';
import { DateTimeScalar } from '../scalars/date-time.scalar';
import { DateScalar } from '../scalars/date.scalar';
import { MappingStateEnum } from './mapping-state.enum';

@ObjectType('TitleMapping', {
  implements: NodeType,
  description: "Titelmappning: an employer's title tied to a standard title, with who decided and why.",
  simpleResolvers: true,
})
export class TitleMappingType implements TitleMapping {
  readonly id!: string;
  readonly organization!: string;
  readonly label!: string;

  @Field(() => MatchTypeEnum, {
    description: 'How the label matches the title. NARROW: the label says less than the title covers.',
  })
  readonly match!: MatchType;

  @Field(() => MappingStateEnum, { description: 'What has become of it.' })
  readonly state!: MappingState;

  readonly standard?: string;

  readonly reason?: string;

  readonly decidedBy?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null while nobody has.' })
  readonly decidedAt?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day; null when open. Where later decisions have taken over its beginning, the day after.',
  })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day; null when open. Where later decisions have taken over its end, the day before.',
  })
  readonly validTo?: IsoDay;

  readonly undone?: UndoneMapping;
}

export const TitleMappingConnection = connectionOf(() => TitleMappingType, 'TitleMapping');
