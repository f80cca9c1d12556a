import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { conflictDecisions, type ConflictDecision } from '../../domain/ladder/adaptation/conflict';
import { registerList } from '../enums/register-list';
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
}

@InputType('DecideConflictsInput', { description: 'Which conflicts of a draft are decided, and how.' })
export class DecideConflictsInput extends VersionedLadderInput {
  @Field(() => [ConflictDecisionInput], { description: 'Each conflict once; what is left out stays undecided.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  readonly decisions!: readonly ConflictDecisionInput[];
}
