import { Field, Float, InputType, Int } from 'type-graphql';
import type { EmploymentForm } from '../../domain/person/employment';
import type { CreditUnit } from '../../domain/qualification/qualification';
import type { IsoDay } from '../../domain/time/iso-day';
import { EmploymentFormEnum } from '../employment/employment-form.enum';
import { CreditUnitEnum } from '../qualification/credit-unit.enum';
import { DateScalar } from '../scalars/date.scalar';

@InputType('QualificationDemandInput', {
  description: 'Kvalifikation: a qualification, or one that counts in its place, under the conditions given.',
})
export class QualificationDemandInput {
  @Field(() => String, { description: 'The slug of the qualification.' })
  readonly slug!: string;

  @Field(() => [String], { nullable: true, description: 'Slugs of courses that must be held too.' })
  readonly courses?: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: 'Begun on this day or later.' })
  readonly begunFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'Begun before this day.' })
  readonly begunBefore?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or later.' })
  readonly issuedFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'Issued before this day.' })
  readonly issuedBefore?: IsoDay;

  @Field(() => Int, { nullable: true, description: 'The lowest SeQF level of what is held, 1 to 8.' })
  readonly minimumSeqfLevel?: number;
}

@InputType('CreditsDemandInput', {
  description: 'Poäng: at least so many, within either courses or an area; one of the two is given.',
})
export class CreditsDemandInput {
  @Field(() => Float, { description: 'How many.' })
  readonly points!: number;

  @Field(() => CreditUnitEnum, { description: 'What they are counted in.' })
  readonly unit!: CreditUnit;

  @Field(() => [String], { nullable: true, description: 'Slugs of the courses that count.' })
  readonly courses?: readonly string[];

  @Field(() => String, { nullable: true, description: 'The subject area that counts.' })
  readonly area?: string;
}

@InputType('SeqfLevelDemandInput', { description: 'SeQF-nivå: any qualification at the level or higher.' })
export class SeqfLevelDemandInput {
  @Field(() => Int, { description: '1 to 8.' })
  readonly level!: number;

  @Field(() => String, { nullable: true, description: 'The field of study that it must belong to; left out, any.' })
  readonly area?: string;
}

@InputType('CompetenceDemandInput', {
  description: 'Kompetens: assessed at the proficiency or higher, in an assessment that has not lapsed.',
})
export class CompetenceDemandInput {
  @Field(() => String, { description: 'The slug of the competence.' })
  readonly slug!: string;

  @Field(() => Int, { description: 'The lowest proficiency, from 1.' })
  readonly proficiency!: number;
}

@InputType('ExperienceDemandInput', {
  description: 'Erfarenhet: so many months of employment, within either roles or a field; one of the two is given.',
})
export class ExperienceDemandInput {
  @Field(() => Float, { description: 'How many months.' })
  readonly months!: number;

  @Field(() => [String], { nullable: true, description: 'Slugs of the roles that count.' })
  readonly roles?: readonly string[];

  @Field(() => String, { nullable: true, description: 'The verksamhetsområde that counts.' })
  readonly field?: string;

  @Field(() => Boolean, { defaultValue: false, description: 'True when part-time counts by its percent.' })
  readonly weighted!: boolean;
}

@InputType('EmploymentDemandInput', { description: 'Anställning on a day.' })
export class EmploymentDemandInput {
  @Field(() => [String], { defaultValue: [], description: 'Slugs of the titles that count; empty, all.' })
  readonly titles!: readonly string[];

  @Field(() => [EmploymentFormEnum], { defaultValue: [], description: 'The forms that count; empty, all.' })
  readonly forms!: readonly EmploymentForm[];

  @Field(() => DateScalar, { nullable: true, description: 'The day; left out, the day of asking.' })
  readonly on?: IsoDay;
}

@InputType('AssignmentDemandInput', { description: 'Uppdrag: the employer has given the level.' })
export class AssignmentDemandInput {
  @Field(() => String, { description: 'The slug of the level scale.' })
  readonly scale!: string;

  @Field(() => String, { description: 'The slug of the level in the scale.' })
  readonly level!: string;

  @Field(() => String, { nullable: true, description: 'The slug of the role that it is for; left out, any.' })
  readonly role?: string;
}

@InputType('StepDemandInput', { description: 'Steg: another step, still fulfilled.' })
export class StepDemandInput {
  @Field(() => String, { description: 'The slug of the ladder, which may be this one.' })
  readonly ladder!: string;

  @Field(() => String, { description: 'The slug of the step.' })
  readonly step!: string;
}
