import { Field, ObjectType } from 'type-graphql';
import type { EquivalentSteps } from '../../domain/ladder/compare/equivalence';
import type { LocalizedText } from '../../domain/text/language';

@ObjectType('EquivalentSteps', {
  description: 'Two steps that correspond; where one side is null, the step has no counterpart.',
  simpleResolvers: true,
})
export class EquivalentStepsType implements EquivalentSteps {
  @Field(() => String, { nullable: true, description: 'The slug of a step of the left ladder.' })
  readonly left?: string;

  @Field(() => String, { nullable: true, description: 'The slug of a step of the right ladder.' })
  readonly right?: string;

  readonly reason!: LocalizedText;
}
