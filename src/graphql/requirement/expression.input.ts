import { Field, InputType, Int } from 'type-graphql';
import { OneOf } from '../arguments/one-of';
import {
  AssignmentDemandInput,
  CompetenceDemandInput,
  CreditsDemandInput,
  EmploymentDemandInput,
  ExperienceDemandInput,
  QualificationDemandInput,
  SeqfLevelDemandInput,
  StepDemandInput,
} from './demand.input';

// Stands first, because the compiled decorators of the next class name it at once.
@InputType('AtLeastInput', { description: 'Minst så många: at least so many of the expressions are met.' })
class AtLeastInput {
  @Field(() => Int, { description: 'How many, from 1.' })
  readonly threshold!: number;

  @Field(() => [ExpressionInput], { description: 'Of which.' })
  readonly of!: readonly ExpressionInput[];
}

@OneOf()
@InputType('ExpressionInput', {
  description: 'What a requirement demands: exactly one of the fields, which may put others together.',
})
export class ExpressionInput {
  @Field(() => [ExpressionInput], { nullable: true, description: 'Alla: every one is met.' })
  readonly allOf?: readonly ExpressionInput[];

  @Field(() => [ExpressionInput], { nullable: true, description: 'Något av: at least one is met.' })
  readonly anyOf?: readonly ExpressionInput[];

  @Field(() => AtLeastInput, { nullable: true, description: 'Minst så många: at least so many are met.' })
  readonly atLeast?: AtLeastInput;

  @Field(() => QualificationDemandInput, { nullable: true, description: 'Kvalifikation: a paper is held.' })
  readonly qualification?: QualificationDemandInput;

  @Field(() => CreditsDemandInput, { nullable: true, description: 'Poäng.' })
  readonly credits?: CreditsDemandInput;

  @Field(() => SeqfLevelDemandInput, { nullable: true, description: 'SeQF-nivå.' })
  readonly seqfLevel?: SeqfLevelDemandInput;

  @Field(() => CompetenceDemandInput, { nullable: true, description: 'Kompetens, as assessed.' })
  readonly competence?: CompetenceDemandInput;

  @Field(() => ExperienceDemandInput, { nullable: true, description: 'Erfarenhet.' })
  readonly experience?: ExperienceDemandInput;

  @Field(() => EmploymentDemandInput, { nullable: true, description: 'Anställning on a day.' })
  readonly employment?: EmploymentDemandInput;

  @Field(() => AssignmentDemandInput, { nullable: true, description: 'Uppdrag at a level.' })
  readonly assignment?: AssignmentDemandInput;

  @Field(() => StepDemandInput, { nullable: true, description: 'Steg: another step is fulfilled.' })
  readonly step?: StepDemandInput;
}
