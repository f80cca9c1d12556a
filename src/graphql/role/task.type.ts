import { Field, ObjectType } from 'type-graphql';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { PlacedTask } from '../../catalog/placed-role';
import type { LocalizedText } from '../../domain/text/language';

@ObjectType('Task', {
  description: 'Arbetsuppgift that only those may have who meet its requirements, e.g. fast omsorgskontakt.',
  simpleResolvers: true,
})
export class TaskType implements PlacedTask {
  @Field(() => String, { description: 'The name in files; unique within the role.' })
  readonly slug!: string;

  readonly name!: LocalizedText;
  readonly requirements!: readonly PlacedRequirement[];
}
