import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { RouteActionKind } from '../../domain/assessment/route';
import type { EmploymentForm } from '../../domain/person/employment';
import type { IsoDay } from '../../domain/time/iso-day';
import { LONGEST_TEXT } from '../arguments/filter';
import { IdempotencyKey } from '../arguments/idempotency-key';
import { OneOf } from '../arguments/one-of';
import { EmploymentFormEnum } from '../employment/employment-form.enum';
import { RouteActionKindEnum } from '../route/route-action-kind.enum';
import { DateScalar } from '../scalars/date.scalar';

const LONGEST_WORDS = 500;
const MOST_ACTIONS = 50;
const MOST_EVIDENCE = 100;

@InputType('OwnPlanActionInput', {
  description: "In the employee's own words; only they may write, change and remove it.",
})
export class OwnPlanActionInput {
  @Field(() => String, { description: 'What to do, at most 500 characters.' })
  @MaxLength(LONGEST_WORDS)
  readonly text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is to be done.' })
  readonly due?: IsoDay;

  @Field(() => Boolean, { defaultValue: false, description: 'True when it is done.' })
  readonly done!: boolean;
}

@InputType('LevelReferenceInput', { description: 'A level of a scale, for a role.' })
export class LevelReferenceInput {
  @Field(() => String, { description: 'The slug of the scale.' })
  @MaxLength(LONGEST_TEXT)
  readonly scale!: string;

  @Field(() => String, { description: 'The slug of the level.' })
  @MaxLength(LONGEST_TEXT)
  readonly level!: string;

  @Field(() => String, { nullable: true, description: 'The slug of the role.' })
  @MaxLength(LONGEST_TEXT)
  readonly role?: string;
}

@InputType('RoutePlanActionInput', {
  description:
    'An action of a route, as RouteAction and PlanAction tell it: its words follow from what it names. STUDY names an opportunity or a qualification; WORK a role and months; VALIDATE a competence; APPLY a qualification, an opportunity, a level, or a title, role or form of a post; OBTAIN_EVIDENCE evidence, a qualification or a competence.',
})
export class RoutePlanActionInput {
  @Field(() => RouteActionKindEnum, { description: 'What kind of thing to do.' })
  readonly kind!: RouteActionKind;

  @Field(() => String, { nullable: true, description: 'The slug of the learning opportunity.' })
  @MaxLength(LONGEST_TEXT)
  readonly opportunity?: string;

  @Field(() => String, { nullable: true, description: 'The slug of the qualification that comes of it.' })
  @MaxLength(LONGEST_TEXT)
  readonly qualification?: string;

  @Field(() => String, { nullable: true, description: 'The slug of the competence.' })
  @MaxLength(LONGEST_TEXT)
  readonly competence?: string;

  @Field(() => Int, { nullable: true, description: 'VALIDATE: the proficiency to reach, from 1; left out, 1.' })
  readonly proficiency?: number;

  @Field(() => String, {
    nullable: true,
    description: 'The slug of the role: of WORK, of a post, or of the level that the employer gives.',
  })
  @MaxLength(LONGEST_TEXT)
  readonly role?: string;

  @Field(() => String, { nullable: true, description: 'The slug of the title of a post.' })
  @MaxLength(LONGEST_TEXT)
  readonly title?: string;

  @Field(() => EmploymentFormEnum, { nullable: true, description: 'The form of employment of a post.' })
  readonly form?: EmploymentForm;

  @Field(() => LevelReferenceInput, { nullable: true, description: 'The level that the employer gives.' })
  @ValidateNested()
  readonly assignment?: LevelReferenceInput;

  @Field(() => [ID], {
    nullable: true,
    description: `OBTAIN_EVIDENCE: the Evidence and the Employments to be proved, all of that person; at most ${MOST_EVIDENCE}.`,
  })
  @ArrayMaxSize(MOST_EVIDENCE)
  readonly evidence?: string[];

  @Field(() => Float, { nullable: true, description: 'WORK: so many months, from the day when it came into the plan.' })
  readonly months?: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is to be done.' })
  readonly due?: IsoDay;
}

@OneOf()
@InputType('PlanActionInput', { description: 'Something to do: one of the two.' })
export class PlanActionInput {
  @Field(() => OwnPlanActionInput, { nullable: true, description: 'In own words.' })
  @ValidateNested()
  readonly own?: OwnPlanActionInput;

  @Field(() => RoutePlanActionInput, { nullable: true, description: 'From a route.' })
  @ValidateNested()
  readonly route?: RoutePlanActionInput;
}

@InputType('PlanContentInput', { description: 'What a plan says: where to, and what to do.' })
export class PlanContentInput {
  @Field(() => ID, { description: 'The Step to reach.' })
  readonly target!: string;

  @Field(() => [PlanActionInput], { description: `All actions, in order; at most ${MOST_ACTIONS}.` })
  @ValidateNested()
  @ArrayMaxSize(MOST_ACTIONS)
  readonly actions!: PlanActionInput[];
}

@InputType('SaveDevelopmentPlanInput', { description: "What a person's plan is to be, and what of it you agree to." })
export class SaveDevelopmentPlanInput {
  @Field(() => ID, { description: 'The Person.' })
  readonly person!: string;

  @Field(() => Int, { defaultValue: 0, description: 'The version that the change starts from; 0 for a first plan.' })
  readonly expectedVersion!: number;

  @Field(() => PlanContentInput, { nullable: true, description: 'What it is to say; left out, that stays as it is.' })
  @ValidateNested()
  readonly content?: PlanContentInput;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True to agree to it as it then is, for your side: the employee of their own plan, the manager of others.',
  })
  readonly agree!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'True to give it up, false to take it up again.' })
  readonly cancel?: boolean;

  @IdempotencyKey()
  readonly idempotencyKey?: string;
}
