import { Field, Int, ObjectType } from 'type-graphql';
import type { Change, ChangeKind, ChangeSubject } from '../../domain/change';
import type { LocalizedText } from '../../domain/text/language';
import { connectionOf } from '../connection/connection.type';
import { DateTimeScalar } from '../scalars/date-time.scalar';
import { ChangeKindEnum } from './change-kind.enum';

@ObjectType('Change', { description: 'Ändring: one thing that a release did.', simpleResolvers: true })
export class ChangeType implements Change {
  @Field(() => String, {
    description: 'The place in the feed, which never moves: give the last one seen as `after` to get what came later.',
  })
  readonly cursor!: string;

  @Field(() => ChangeKindEnum, { description: 'What happened.' })
  readonly kind!: ChangeKind;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  readonly at!: string;

  @Field(() => Int, { description: 'The number of the release that did it.' })
  readonly release!: number;

  readonly subject!: ChangeSubject;
  readonly summary!: LocalizedText;
  readonly concerns!: readonly string[];
}

export const ChangeConnection = connectionOf(() => ChangeType, 'Change');
