import { Field, Int, ObjectType } from 'type-graphql';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { PlacedLearningOpportunity } from '../../catalog/placed-role';
import type { CreditUnit } from '../../domain/qualification/qualification';
import type { Source } from '../../domain/source';
import type { LocalizedText } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { connectionOf } from '../connection/connection.type';
import { costOfAbout } from '../limits/cost/estimates';
import { MaintainedType } from '../maintained/maintained.type';
import { NodeType } from '../node/node.type';
import { CreditUnitEnum } from '../qualification/credit-unit.enum';
import { DateScalar } from '../scalars/date.scalar';
import { SourceType } from '../source/source.type';

@ObjectType('LearningOpportunity', {
  implements: [NodeType, MaintainedType],
  description: 'Utbildning: what leads to a qualification, where, how long, how many seats.',
  simpleResolvers: true,
})
export class LearningOpportunityType implements PlacedLearningOpportunity {
  @Field(() => String, { description: 'The name in files.' })
  readonly slug!: string;

  readonly name!: LocalizedText;
  readonly provider?: string;
  readonly region?: string;
  readonly awards!: readonly string[];
  readonly prerequisites!: readonly PlacedRequirement[];

  @Field(() => Int, { nullable: true, description: 'The points that it gives; null when unknown or without points.' })
  readonly credits?: number;

  @Field(() => CreditUnitEnum, { nullable: true, description: 'What the points are counted in.' })
  readonly creditUnit?: CreditUnit;

  @Field(() => Int, { nullable: true, description: 'How long it takes at its pace; null when unknown.' })
  readonly weeks?: number;

  @Field(() => Int, { nullable: true, description: 'Studietakt: study pace in percent; null when unknown.' })
  readonly pace?: number;

  @Field(() => Int, { nullable: true, description: 'In kronor, for the learner or the employer; null when unknown.' })
  readonly cost?: number;

  @Field(() => Int, { nullable: true, description: 'Platser. Null when unknown, 0 when there are none.' })
  readonly seats?: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that it is offered; null when unknown.' })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day that it is offered; null when open or unknown.',
  })
  readonly validTo?: IsoDay;

  @Field(() => [SourceType], { complexity: costOfAbout(2), description: 'Where the facts come from.' })
  readonly sources!: readonly Source[];
}

export const LearningOpportunityConnection = connectionOf(() => LearningOpportunityType, 'LearningOpportunity');
