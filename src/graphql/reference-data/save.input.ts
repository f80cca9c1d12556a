import { ArrayMaxSize, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IsSlug } from '../ladder-work/slug';
import { SourceInput } from '../source/source.input';
import { IsKey, MOST_SOURCES } from './bounds';

/** What every edit of an entity is told. */
@InputType()
export abstract class VersionedInput {
  @Field(() => Int, {
    description: '`version` as you have read it; 0 for what is not published. Guards against lost updates.',
  })
  @Min(0)
  readonly expectedVersion!: number;
}

/** What is saved under a slug. */
@InputType()
export abstract class SaveInput extends VersionedInput {
  @Field(() => String, {
    description: 'What it is known by: small letters, digits and hyphens. What has the slug already is changed.',
  })
  @IsSlug()
  readonly slug!: string;
}

/** What is saved under a slug, has an owner and cites its sources. */
@InputType()
export abstract class SaveOwnedInput extends SaveInput {
  @Field(() => String, {
    nullable: true,
    description: 'Ägare: code of the organisation that maintains it; left out, all share it and the platform does.',
  })
  @IsKey()
  readonly owner?: string;
}

/** What is saved with its sources. */
@InputType()
export abstract class SaveSourcedInput extends SaveOwnedInput {
  @Field(() => [SourceInput], { defaultValue: [], description: 'Källor: where the facts come from.' })
  @ArrayMaxSize(MOST_SOURCES)
  readonly sources!: readonly SourceInput[];
}
