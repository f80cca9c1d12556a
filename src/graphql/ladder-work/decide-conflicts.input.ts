import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { conflictDecisions, type ConflictDecision } from '../../domain/ladder/adaptation/conflict';
import { registerList } from '../enums/register-list';
import { LocalizedTextInput } from '../language/localized-text.input';
import { VersionedLadderInput } from './ladder-action.input';

const ConflictDecisionEnum = registerList('ConflictDecision', conflictDecisions, 'What is to hold.', {
  KEEP_LOCAL: 'Behåll avvikelsen.',
  TAKE_BASE: 'Följ bastrappan.',
});

@InputType('ConflictDecisionInput', { description: 'What is to hold where the base has moved on in what was adapted.' })
class ConflictDecisionInput {
  @Field(() => String, { description: 'AdaptationConflict.id.' })
  readonly conflict!: string;

  @Field(() => ConflictDecisionEnum, { description: 'What is to hold.' })
  readonly decision!: ConflictDecision;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Skäl: why the adaptation is kept where it demands less than the base now does.',
  })
  @ValidateNested()
  readonly reason?: LocalizedTextInput;
}

@InputType('DecideConflictsInput', { description: 'Which conflicts of a draft are decided, and how.' })
export class DecideConflictsInput extends VersionedLadderInput {
  @Field(() => [ConflictDecisionInput], { description: 'Each conflict once; what is left out stays undecided.' })
  @ValidateNested()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  readonly decisions!: readonly ConflictDecisionInput[];
}
