import { Field, ObjectType } from 'type-graphql';
import type { PlacedStep } from '../../catalog/placed-ladder';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { LocalizedText } from '../../domain/text/language';
import { NodeType } from '../node/node.type';

@ObjectType('Step', {
  implements: NodeType,
  description: 'Trappsteg: a role at a level, with the title it carries.',
  simpleResolvers: true,
})
export class StepType implements PlacedStep {
  readonly key!: string;
  readonly ladderKey!: string;

  @Field(() => String, { description: 'The name in files; unique within the ladder.' })
  readonly slug!: string;

  readonly role!: string;
  readonly level?: string;
  readonly title?: string;
  readonly description?: LocalizedText;
  readonly requirements!: readonly PlacedRequirement[];
  readonly demandsUnknown?: true;
  readonly activities!: readonly string[];
}
