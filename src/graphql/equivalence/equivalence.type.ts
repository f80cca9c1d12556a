import { Field, ObjectType } from 'type-graphql';
import type { Equivalence, EquivalentSteps } from '../../domain/ladder/compare/equivalence';
import type { Source } from '../../domain/source';
import type { IsoDay } from '../../domain/time/iso-day';
import { connectionOf } from '../connection/connection.type';
import { costOfAbout } from '../limits/cost/estimates';
import { NodeType } from '../node/node.type';
import { DateScalar } from '../scalars/date.scalar';
import { SourceType } from '../source/source.type';
import { EquivalentStepsType } from './equivalent-steps.type';

@ObjectType('Equivalence', {
  implements: NodeType,
  description:
    'Likvärdighet: which steps of two ladders of unlike shape correspond, with reasons, as has been decided.',
  simpleResolvers: true,
})
export class EquivalenceType implements Equivalence {
  @Field(() => String, { description: 'The name in addresses and files.' })
  readonly slug!: string;

  readonly organization!: string;
  readonly left!: string;
  readonly right!: string;

  @Field(() => [EquivalentStepsType], {
    complexity: costOfAbout(8),
    description: 'The steps that correspond. A step may stand in several pairs.',
  })
  readonly pairs!: readonly EquivalentSteps[];

  @Field(() => [SourceType], { complexity: costOfAbout(2), description: 'Where it comes from.' })
  readonly sources!: readonly Source[];

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null when open.' })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null when open.' })
  readonly validTo?: IsoDay;
}

export const EquivalenceConnection = connectionOf(() => EquivalenceType, 'Equivalence');
