import { Field, Int, ObjectType } from 'type-graphql';
import type { PlacedLevel } from '../../catalog/placed-level';
import type { LocalizedText } from '../../domain/text/language';
import { NodeType } from '../node/node.type';

@ObjectType('Level', { implements: NodeType, description: 'Nivå.', simpleResolvers: true })
export class LevelType implements PlacedLevel {
  readonly key!: string;

  @Field(() => String, { description: 'The name in files; unique within the scale.' })
  readonly slug!: string;

  @Field(() => Int, { description: 'The place in the scale, from 1 and upwards.' })
  readonly rank!: number;

  readonly name!: LocalizedText;
  readonly description?: LocalizedText;
}
