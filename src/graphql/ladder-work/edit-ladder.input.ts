import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { LadderOperationInput } from '../ladder-operation/ladder-operation.input';
import { VersionedLadderInput } from './ladder-action.input';

/** The most operations of one edit. */
const MOST_OPERATIONS = 500;

@InputType('EditLadderInput', { description: 'Which ladder to change, and how: all of the operations or none.' })
export class EditLadderInput extends VersionedLadderInput {
  @Field(() => [LadderOperationInput], { description: 'One after the other; each sees what the earlier ones did.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_OPERATIONS)
  readonly operations!: readonly LadderOperationInput[];
}
