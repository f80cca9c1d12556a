import { Field, Int, ObjectType } from 'type-graphql';
import type { DecidedTitleMappings } from '../../app/title-work/decide-title-mappings';
import type { InputProblem } from '../../domain/problem';
import type { TitleMapping } from '../../domain/title/mapping/title-mapping';
import { costOfAbout } from '../limits/cost/estimates';
import { ProblemType } from '../problem/problem.type';
import { TitleMappingType } from './title-mapping.type';

@ObjectType('TitleMappingPayload', {
  description: "What came of decisions on an employer's titles.",
  simpleResolvers: true,
})
export class TitleMappingPayloadType implements DecidedTitleMappings {
  @Field(() => [TitleMappingType], {
    complexity: costOfAbout(20),
    description:
      'The mappings that were decided on, as they stand now: one that was undone is SUPERSEDED, and in a dry run one that would be made is PROPOSED.',
  })
  readonly mappings!: readonly TitleMapping[];

  @Field(() => Int, { description: 'How many decisions were made.' })
  readonly decided!: number;

  @Field(() => Int, { description: 'How many said what held already.' })
  readonly unchanged!: number;

  @Field(() => [ProblemType], {
    complexity: costOfAbout(3),
    description: 'Why it was refused; empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}
