import { ArrayMaxSize, ArrayMinSize, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { Equivalence, EquivalentSteps } from '../../domain/ladder/compare/equivalence';
import type { IsoDay } from '../../domain/time/iso-day';
import { IdempotencyKey } from '../arguments/idempotency-key';
import { IsSlug } from '../ladder-work/slug';
import { LocalizedTextInput } from '../language/localized-text.input';
import { DateScalar } from '../scalars/date.scalar';
import { SourceInput } from '../source/source.input';

@InputType('EquivalentStepsInput', {
  description: 'Two steps that correspond; one side left out: it has no counterpart.',
})
class EquivalentStepsInput implements EquivalentSteps {
  @Field(() => String, { nullable: true, description: 'The slug of a step of the left ladder.' })
  readonly left?: string;

  @Field(() => String, { nullable: true, description: 'The slug of a step of the right ladder.' })
  readonly right?: string;

  @Field(() => LocalizedTextInput, { description: 'Why they correspond, or why the step has no counterpart.' })
  @ValidateNested()
  readonly reason!: LocalizedTextInput;
}

@InputType('EquivalenceInput', { description: 'Likvärdighet: which steps of two ladders of unlike shape correspond.' })
class EquivalenceInput implements Equivalence {
  @Field(() => String, { description: 'The name in addresses and files: small letters, digits and hyphens.' })
  @IsSlug()
  readonly slug!: string;

  @Field(() => String, { description: 'The code of the organisation that maintains it.' })
  readonly organization!: string;

  @Field(() => String, { description: 'The slug of the left ladder.' })
  readonly left!: string;

  @Field(() => String, { description: 'The slug of the right ladder.' })
  readonly right!: string;

  @Field(() => [EquivalentStepsInput], { description: 'The steps that correspond. A step may stand in several pairs.' })
  @ValidateNested()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  readonly pairs!: EquivalentStepsInput[];

  @Field(() => [SourceInput], { defaultValue: [], description: 'Where it comes from.' })
  @ValidateNested()
  @ArrayMaxSize(100)
  readonly sources!: SourceInput[];

  @Field(() => DateScalar, { nullable: true, description: 'The first day; left out: open.' })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; left out: open.' })
  readonly validTo?: IsoDay;
}

@InputType('ProposeEquivalenceInput', { description: 'What is proposed to correspond.' })
export class ProposeEquivalenceInput {
  @Field(() => EquivalenceInput, { description: 'What is proposed.' })
  @ValidateNested()
  readonly equivalence!: EquivalenceInput;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'The version of the open proposal that you change; 0: there is none.',
  })
  @Min(0)
  readonly expectedVersion!: number;

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}

@InputType('DecideEquivalenceInput', {
  description: 'Which proposal to decide on, and the version that you have seen.',
})
export class DecideEquivalenceInput {
  @Field(() => String, { description: 'The slug of the proposed equivalence.' })
  readonly slug!: string;

  @Field(() => Int, { description: 'EquivalenceProposal.version as you have read it.' })
  @Min(1)
  readonly expectedVersion!: number;
}
