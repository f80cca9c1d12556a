import { Field, Int, ObjectType } from 'type-graphql';
import type { Adoption } from '../../domain/organization/adoption';
import type { Decision } from '../../domain/organization/decision';
import type { Source } from '../../domain/source';
import type { IsoDay } from '../../domain/time/iso-day';
import { connectionOf } from '../connection/connection.type';
import { DecisionType } from '../decision/decision.type';
import { costOfAbout } from '../limits/cost/estimates';
import { NodeType } from '../node/node.type';
import { DateScalar } from '../scalars/date.scalar';
import { SourceType } from '../source/source.type';

@ObjectType('Adoption', {
  implements: NodeType,
  description: 'Införande: an organisation uses a ladder from a date, by a decision.',
  simpleResolvers: true,
})
export class AdoptionType implements Adoption {
  readonly slug!: string;
  readonly organization!: string;
  readonly ladder!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision that was adopted; null when unknown, as where the organisation follows the one in force.',
  })
  readonly revision?: number;

  @Field(() => DateScalar, { description: 'The first day of use.' })
  readonly from?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of use; null while it lasts.' })
  readonly to?: IsoDay;

  @Field(() => DecisionType, { nullable: true, description: 'The beslut behind it; null when unknown.' })
  readonly decision?: Decision;

  @Field(() => [SourceType], { complexity: costOfAbout(2), description: 'Where the fact comes from.' })
  readonly sources!: readonly Source[];
}

export const AdoptionConnection = connectionOf(() => AdoptionType, 'Adoption');
