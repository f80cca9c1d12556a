import { Field, ObjectType } from 'type-graphql';
import type { InputProblem, InputProblemCode } from '../../domain/problem';
import type { LocalizedText } from '../../domain/text/language';
import { InputProblemCodeEnum } from './input-problem-code.enum';

@ObjectType('Problem', {
  description: 'Why a mutation was refused, and where. A refused mutation has changed nothing.',
  simpleResolvers: true,
})
export class ProblemType implements InputProblem {
  @Field(() => InputProblemCodeEnum, { description: 'Why, for machines.' })
  readonly code!: InputProblemCode;

  readonly path!: readonly (string | number)[];
  readonly sv!: string;
  readonly en!: string;
  readonly changedMeanwhile?: readonly LocalizedText[];
}
