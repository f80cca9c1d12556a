import { Field, ObjectType } from 'type-graphql';
import type { Activity } from '../../domain/learning/activity';
import type { Source } from '../../domain/source';
import type { LocalizedText } from '../../domain/text/language';
import { connectionOf } from '../connection/connection.type';
import { costOfAbout } from '../limits/cost/estimates';
import { MaintainedType } from '../maintained/maintained.type';
import { NodeType } from '../node/node.type';
import { SourceType } from '../source/source.type';

@ObjectType('Activity', {
  implements: [NodeType, MaintainedType],
  description: 'Insats: what an employer offers on a step, or a way of working that builds competence.',
  simpleResolvers: true,
})
export class ActivityType implements Activity {
  @Field(() => String, { description: 'The name in files.' })
  readonly slug!: string;

  readonly name!: LocalizedText;
  readonly description?: LocalizedText;
  readonly organization?: string;

  @Field(() => [SourceType], { complexity: costOfAbout(2), description: 'Where the facts come from.' })
  readonly sources!: readonly Source[];
}

export const ActivityConnection = connectionOf(() => ActivityType, 'Activity');
