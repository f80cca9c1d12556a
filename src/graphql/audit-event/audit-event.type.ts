import { Field, Int, ObjectType } from 'type-graphql';
import type { AuditAction } from '../../domain/audit/audit-action';
import type { AuditEvent } from '../../domain/audit/audit-event';
import type { ValueDifference } from '../../domain/audit/value-difference';
import { connectionOf } from '../connection/connection.type';
import { costOfAbout } from '../limits/cost/estimates';
import { DateTimeScalar } from '../scalars/date-time.scalar';
import { JsonScalar } from '../scalars/json.scalar';
import { AuditActionEnum } from './audit-action.enum';

@ObjectType('AuditDifference', { description: 'One place that an action changed.', simpleResolvers: true })
export class AuditDifferenceType implements ValueDifference {
  readonly path!: ValueDifference['path'];

  @Field(() => JsonScalar, { nullable: true, description: 'What stood there before; null when nothing did.' })
  readonly before?: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'What stood there after; null when nothing did.' })
  readonly after?: unknown;
}

@ObjectType('AuditEvent', {
  description:
    'Spårpost: one thing that somebody did. The events form a chain, each with the hash of the one before, so none can be changed or removed unseen.',
  simpleResolvers: true,
})
export class AuditEventType implements AuditEvent {
  @Field(() => Int, { description: 'The place in the trail of the whole platform: 1, 2, 3 and so on.' })
  readonly sequence!: number;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  readonly at!: string;

  @Field(() => AuditActionEnum, { description: 'What was done.' })
  readonly action!: AuditAction;

  @Field(() => [AuditDifferenceType], { complexity: costOfAbout(5), description: 'From what to what.' })
  readonly differences!: readonly ValueDifference[];

  @Field(() => String, { description: 'The request that did it; the log names it too.' })
  readonly requestId!: string;

  @Field(() => String, { description: 'The hash of the event before; 64 zeros before the first.' })
  readonly previousHash!: string;

  @Field(() => String, { description: 'SHA-256 of all else in the event as canonical JSON, in hexadecimal.' })
  readonly hash!: string;

  readonly actor!: AuditEvent['actor'];
  readonly organization?: string;
  readonly subject!: AuditEvent['subject'];
}

export const AuditEventConnection = connectionOf(() => AuditEventType, 'AuditEvent');
