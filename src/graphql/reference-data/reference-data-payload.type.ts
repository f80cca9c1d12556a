import { Field, Int, ObjectType } from 'type-graphql';
import type { Finding } from '../../domain/ladder/finding';
import type { InputProblem } from '../../domain/problem';
import type { Release } from '../../domain/release';
import { FindingType } from '../finding/finding.type';
import { costOfAbout } from '../limits/cost/estimates';
import { MaintainedType } from '../maintained/maintained.type';
import type { NodeEntity } from '../node/node-entity';
import { ProblemType } from '../problem/problem.type';
import { ReleaseType } from '../release/release.type';

@ObjectType('ReferenceDataPayload', { description: 'What came of maintaining reference data.', simpleResolvers: true })
export class ReferenceDataPayloadType {
  @Field(() => ReleaseType, {
    nullable: true,
    description: 'The release that holds it all; null in a dry run and when it was refused.',
  })
  readonly release?: Release;

  @Field(() => Int, { nullable: true, description: 'How many entities came; null when it was refused.' })
  readonly added?: number;

  @Field(() => Int, { nullable: true, description: 'How many entities have another content; null when refused.' })
  readonly changed?: number;

  @Field(() => Int, { nullable: true, description: 'How many entities left the release; null when refused.' })
  readonly retired?: number;

  @Field(() => [MaintainedType], {
    complexity: costOfAbout(20),
    description: 'What the edits were about and is published, in their order; empty in a dry run.',
  })
  readonly entities!: readonly NodeEntity[];

  @Field(() => [FindingType], {
    complexity: costOfAbout(5),
    description: 'What looks wrong, though it does not stand in the way; each place begins with the kind.',
  })
  readonly findings!: readonly Finding[];

  @Field(() => [ProblemType], {
    complexity: costOfAbout(5),
    description: 'Why it was refused; empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}
