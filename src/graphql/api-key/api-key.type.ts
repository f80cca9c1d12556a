import { Field, ObjectType } from 'type-graphql';
import type { ApiKey, ApiKeyRole } from '../../domain/access/api-key';
import type { InputProblem } from '../../domain/problem';
import { connectionOf } from '../connection/connection.type';
import { costOfAbout } from '../limits/cost/estimates';
import { NodeType } from '../node/node.type';
import { ProblemType } from '../problem/problem.type';
import { DateTimeScalar } from '../scalars/date-time.scalar';
import { ApiKeyRoleEnum } from './api-key-role.enum';

@ObjectType('ApiKey', {
  implements: NodeType,
  description:
    'API-nyckel: lets a system ask on behalf of one organisation. Only admins of the organisation see it, and nobody its secret.',
  simpleResolvers: true,
})
export class ApiKeyType implements ApiKey {
  readonly id!: string;
  readonly organization!: string;

  @Field(() => String, { description: 'What it is for.' })
  readonly name!: string;

  @Field(() => [ApiKeyRoleEnum], { description: 'What it may do.' })
  readonly roles!: readonly ApiKeyRole[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly createdAt!: string;

  @Field(() => String, { description: 'The opaque subject of who made it.' })
  readonly createdBy!: string;

  @Field(() => DateTimeScalar, { description: 'From when it can no longer be used.' })
  readonly expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null when it has not been.' })
  readonly revokedAt?: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the minute; null when it never was.',
  })
  readonly lastUsedAt?: string;
}

export const ApiKeyConnection = connectionOf(() => ApiKeyType, 'ApiKey');

@ObjectType('ApiKeyPayload', { description: 'What came of a mutation of an API key.', simpleResolvers: true })
export class ApiKeyPayloadType {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key as it now is; null when it was refused.' })
  readonly apiKey?: ApiKey;

  @Field(() => String, {
    nullable: true,
    description:
      'The secret of a new key, shown this once and stored nowhere: send it as a bearer token. Null in every other answer, also when a creation is repeated with its idempotency key; then revoke the key and make another.',
  })
  readonly secret?: string;

  @Field(() => [ProblemType], {
    complexity: costOfAbout(3),
    description: 'Why it was refused; empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}
