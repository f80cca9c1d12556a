import { Field, ObjectType } from 'type-graphql';
import type { PlacedLevel, PlacedLevelScale } from '../../catalog/placed-level';
import type { LocalizedText } from '../../domain/text/language';
import { costOfAbout } from '../limits/cost/estimates';
import { MaintainedType } from '../maintained/maintained.type';
import { NodeType } from '../node/node.type';
import { LevelType } from './level.type';

@ObjectType('LevelScale', {
  implements: [NodeType, MaintainedType],
  description: 'Nivåskala: any number of ordered levels, e.g. bas, fördjupad, expert.',
  simpleResolvers: true,
})
export class LevelScaleType implements PlacedLevelScale {
  @Field(() => String, { description: 'The name in files.' })
  readonly slug!: string;

  readonly name!: LocalizedText;

  @Field(() => [LevelType], { complexity: costOfAbout(5), description: 'From the lowest to the highest.' })
  readonly levels!: readonly PlacedLevel[];
}
