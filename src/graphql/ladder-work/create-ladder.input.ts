import { ArrayMaxSize } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Progression } from '../../domain/ladder/ladder';
import { IdempotencyKey } from '../arguments/idempotency-key';
import { IsWrittenLine } from '../arguments/written-text';
import { ProgressionEnum } from '../ladder/progression.enum';
import { LocalizedTextInput } from '../language/localized-text.input';
import { SourceInput } from '../source/source.input';
import { IsSlug } from './slug';

@InputType('CreateLadderInput', { description: 'A ladder to begin with; steps and the rest come by editLadder.' })
export class CreateLadderInput {
  @Field(() => String, { description: 'The name in addresses and files: small letters, digits and hyphens.' })
  @IsSlug()
  readonly slug!: string;

  @Field(() => LocalizedTextInput, { description: 'The name.' })
  readonly name!: LocalizedTextInput;

  @Field(() => String, { description: 'The code of the owner, e.g. 1480.' })
  readonly organization!: string;

  @Field(() => String, { description: 'Verksamhetsområde, e.g. förskola.' })
  @IsWrittenLine(200)
  readonly field!: string;

  @Field(() => ProgressionEnum, { description: 'Whether levels are earned or assigned.' })
  readonly progression!: Progression;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True when a level holds only while every earlier level still holds.',
  })
  readonly cumulative!: boolean;

  @Field(() => String, { nullable: true, description: 'The slug of a level scale.' })
  readonly scale?: string;

  @Field(() => [SourceInput], { defaultValue: [], description: 'Where the facts come from.' })
  @ArrayMaxSize(100)
  readonly sources!: readonly SourceInput[];

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}
