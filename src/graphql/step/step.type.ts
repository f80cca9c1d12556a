import { Field, ObjectType } from 'type-graphql';
import type { PlacedStep } from '../../catalog/placed-ladder';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { LocalizedText } from '../../domain/text/language';
import { costOfAbout } from '../limits/cost/estimates';
import { NodeType } from '../node/node.type';
import { RequirementType } from '../requirement/requirement.type';

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

  @Field(() => [RequirementType], {
    complexity: costOfAbout(4),
    description:
      'Kraven as the ladder states them, in its order, whenever they are in force; without what a cumulative ladder adds.',
  })
  readonly statedRequirements!: readonly PlacedRequirement[];

  readonly demandsUnknown?: true;
  readonly activities!: readonly string[];
}
