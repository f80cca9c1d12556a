import { Field, Int, ObjectType } from 'type-graphql';
import type { Competence } from '../../domain/qualification/competence';
import type { Source } from '../../domain/source';
import type { LocalizedText } from '../../domain/text/language';
import { connectionOf } from '../connection/connection.type';
import { costOfAbout } from '../limits/cost/estimates';
import { MaintainedType } from '../maintained/maintained.type';
import { NodeType } from '../node/node.type';
import { SourceType } from '../source/source.type';

@ObjectType('Competence', {
  implements: [NodeType, MaintainedType],
  description: 'Kompetens that is assessed, not examined: what the criteria of a level describe.',
  simpleResolvers: true,
})
export class CompetenceType implements Competence {
  @Field(() => String, { description: 'The name in files.' })
  readonly slug!: string;

  readonly name!: LocalizedText;

  @Field(() => Int, { description: 'The highest proficiency that an assessment can give; the lowest is 1.' })
  readonly proficiencies!: number;

  @Field(() => [SourceType], { complexity: costOfAbout(2), description: 'Where the facts come from.' })
  readonly sources!: readonly Source[];
}

export const CompetenceConnection = connectionOf(() => CompetenceType, 'Competence');
