import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalTitle } from '../../domain/title/mapping/local-title';
import { connectionOf } from '../connection/connection.type';
import { costOfAbout } from '../limits/cost/estimates';
import { DateTimeScalar } from '../scalars/date-time.scalar';

@ObjectType('LocalTitle', {
  description: "Importerad titel: a title in an employer's personnel system, as it was last imported.",
  simpleResolvers: true,
})
export class LocalTitleType implements LocalTitle {
  readonly organization!: string;

  @Field(() => String, { description: 'As the employer writes it.' })
  readonly label!: string;

  @Field(() => Int, { nullable: true, description: 'How many people have it; null where the list did not say.' })
  readonly people?: number;

  @Field(() => [String], {
    complexity: costOfAbout(2),
    description: "Where it is used, in the employer's words; the most people first.",
  })
  readonly fields!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The AID code that the employer has given it.' })
  readonly aid?: string;

  @Field(() => DateTimeScalar, { description: 'When it first came with an import.' })
  readonly importedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was first missing from an import; null while it is in use.',
  })
  readonly vanishedAt?: string;
}

export const LocalTitleConnection = connectionOf(() => LocalTitleType, 'LocalTitle');
