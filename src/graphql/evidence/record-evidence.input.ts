import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { EvidenceSourceKind } from '../../domain/person/evidence-source';
import type { Verification } from '../../domain/person/verification';
import { IdempotencyKey } from '../arguments/idempotency-key';
import { EvidenceSourceKindEnum } from './evidence-source-kind.enum';
import { MeritInput } from './merit.input';
import { VerificationEnum } from './verification.enum';

@InputType('RecordEvidenceInput', { description: 'Which merit a person has, and how sure it is.' })
export class RecordEvidenceInput {
  @Field(() => ID, { description: 'The Person.' })
  readonly person!: string;

  @Field(() => MeritInput, { description: 'The merit.' })
  @ValidateNested()
  readonly merit!: MeritInput;

  @Field(() => VerificationEnum, {
    nullable: true,
    description:
      'How sure it is. Of oneself only CLAIMED, which it then is when left out; of others VERIFIED when left out.',
  })
  readonly verification?: Verification;

  @Field(() => EvidenceSourceKindEnum, {
    nullable: true,
    description: 'Where it comes from; left out, what is usual for who says it.',
  })
  readonly source?: EvidenceSourceKind;

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}
