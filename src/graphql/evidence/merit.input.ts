import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { EmploymentForm } from '../../domain/person/employment';
import type { CreditUnit } from '../../domain/qualification/qualification';
import type { IsoDay } from '../../domain/time/iso-day';
import { LONGEST_TEXT } from '../arguments/filter';
import { OneOf } from '../arguments/one-of';
import { EmploymentFormEnum } from '../employment/employment-form.enum';
import { CreditUnitEnum } from '../qualification/credit-unit.enum';
import { DateScalar } from '../scalars/date.scalar';

@InputType('QualificationMeritInput', { description: 'Kvalifikation: a qualification or a course.' })
export class QualificationMeritInput {
  @Field(() => String, { description: 'The slug.' })
  readonly qualification!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the studies; left out when unknown.' })
  readonly begun?: IsoDay;

  @Field(() => DateScalar, { description: 'The day from which it counts.' })
  readonly issued!: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it counts.' })
  readonly expires?: IsoDay;
}

@InputType('CreditsMeritInput', { description: 'Poäng within a subject area, that no named course accounts for.' })
export class CreditsMeritInput {
  @Field(() => String, { description: 'The subject area, as requirements and qualifications name it.' })
  @MaxLength(LONGEST_TEXT)
  readonly area!: string;

  @Field(() => Float, { description: 'How many.' })
  readonly points!: number;

  @Field(() => CreditUnitEnum, { description: 'What they are counted in.' })
  readonly unit!: CreditUnit;

  @Field(() => DateScalar, { description: 'The day from which they count.' })
  readonly issued!: IsoDay;
}

@InputType('CompetenceMeritInput', { description: 'Kompetens: the outcome of an assessment.' })
export class CompetenceMeritInput {
  @Field(() => String, { description: 'The slug.' })
  readonly competence!: string;

  @Field(() => Int, { description: 'The proficiency that was found, from 1.' })
  readonly proficiency!: number;

  @Field(() => DateScalar, { description: 'The day of the assessment.' })
  readonly issued!: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it counts.' })
  readonly expires?: IsoDay;
}

@InputType('EmploymentMeritInput', {
  description: "Anställning, mostly an earlier one with another employer, as that employer's certificate tells.",
})
export class EmploymentMeritInput {
  @Field(() => String, { description: 'The code of the employer.' })
  readonly organization!: string;

  @Field(() => String, { description: 'The title as that employer writes it.' })
  @MaxLength(LONGEST_TEXT)
  readonly label!: string;

  @Field(() => EmploymentFormEnum, { description: 'The form.' })
  readonly form!: EmploymentForm;

  @Field(() => DateScalar, { description: 'The first day.' })
  readonly from!: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; left out while it lasts.' })
  readonly to?: IsoDay;

  @Field(() => Int, { defaultValue: 100, description: 'Percent of full time, 1 to 100.' })
  readonly percent!: number;
}

/** More parts than any qualification has. */
const MOST_PARTS = 200;

@InputType('ValidationMeritInput', {
  description:
    'Validering: prior learning was held against a qualification and these parts of it, some or all, were approved. What was not is not recorded.',
})
export class ValidationMeritInput {
  @Field(() => String, { description: 'The slug of the qualification that it was held against.' })
  readonly qualification!: string;

  @Field(() => [String], {
    description: 'Slugs of the approved parts, mostly courses; the qualification itself when all of it was.',
  })
  @ArrayMaxSize(MOST_PARTS)
  readonly approved!: readonly string[];

  @Field(() => DateScalar, { description: 'The day of the outcome.' })
  readonly issued!: IsoDay;
}

@OneOf()
@InputType('MeritInput', { description: 'A merit to record, or one that is recorded already: one of these.' })
export class MeritInput {
  @Field(() => QualificationMeritInput, { nullable: true, description: 'A qualification or a course.' })
  @ValidateNested()
  readonly qualification?: QualificationMeritInput;

  @Field(() => CreditsMeritInput, { nullable: true, description: 'Points within a subject area.' })
  @ValidateNested()
  readonly credits?: CreditsMeritInput;

  @Field(() => CompetenceMeritInput, { nullable: true, description: 'The outcome of an assessment.' })
  @ValidateNested()
  readonly competence?: CompetenceMeritInput;

  @Field(() => EmploymentMeritInput, { nullable: true, description: 'An employment.' })
  @ValidateNested()
  readonly employment?: EmploymentMeritInput;

  @Field(() => ValidationMeritInput, { nullable: true, description: 'What came of a validation of prior learning.' })
  @ValidateNested()
  readonly validation?: ValidationMeritInput;

  @Field(() => ID, {
    nullable: true,
    description: 'Evidence or an Employment that is recorded: `verification` says what it was found to be.',
  })
  readonly recorded?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Ta tillbaka: Evidence or an Employment that the person has claimed and nobody has verified.',
  })
  readonly withdrawn?: string;
}
