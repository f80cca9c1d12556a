import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { apiKeyRoles, type ApiKeyRole } from '../../domain/access/api-key';
import { IdempotencyKey } from '../arguments/idempotency-key';
import { IsWrittenLine } from '../arguments/written-text';
import { ApiKeyRoleEnum } from './api-key-role.enum';

/** The longest that a key may be used, in days: two years. */
const MOST_DAYS = 730;

@InputType('CreateApiKeyInput', { description: 'What an API key is to be for, and for how long.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'The code of the organisation that the key acts for, e.g. 1480.' })
  readonly organization!: string;

  @Field(() => String, { description: 'What it is for, e.g. the name of the HR system. Nothing personal.' })
  @IsWrittenLine(100)
  readonly name!: string;

  @Field(() => [ApiKeyRoleEnum], { description: 'What it may do.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(apiKeyRoles.length)
  @ArrayUnique()
  readonly roles!: readonly ApiKeyRole[];

  @Field(() => Int, { defaultValue: 365, description: `For how many days it may be used, 1 to ${MOST_DAYS}.` })
  @Min(1)
  @Max(MOST_DAYS)
  readonly days!: number;

  @IdempotencyKey(
    'Chosen by you: the same key and input give the same API key, however often they are sent, but its secret only the first time.',
  )
  readonly idempotencyKey?: string;
}

@InputType('RevokeApiKeyInput', { description: 'Which API key to revoke.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'The id of the API key, as the API gives it.' })
  readonly apiKey!: string;
}
