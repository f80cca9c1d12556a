import { Field, ObjectType } from 'type-graphql';
import type { QueuedTitle } from '../../app/title-work/list-title-queue';
import type { LocalTitle } from '../../domain/title/mapping/local-title';
import { connectionOf } from '../connection/connection.type';
import { LocalTitleType } from './local-title.type';

@ObjectType('QueuedTitle', {
  description: "Titel i kön: an employer's title that waits for a decision.",
  simpleResolvers: true,
})
export class QueuedTitleType implements QueuedTitle {
  @Field(() => LocalTitleType, { description: "The title, as it stands in the employer's personnel system." })
  readonly title!: LocalTitle;

  readonly waiting!: QueuedTitle['waiting'];
  readonly seen?: QueuedTitle['seen'];
}

export const QueuedTitleConnection = connectionOf(() => QueuedTitleType, 'QueuedTitle');
