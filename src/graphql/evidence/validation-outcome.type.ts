import { Field, ObjectType } from 'type-graphql';
import type { ValidationOutcome } from '../../domain/person/validation-outcome';
import type { IsoDay } from '../../domain/time/iso-day';
import { DateScalar } from '../scalars/date.scalar';

@ObjectType('ValidationOutcome', {
  description: 'Valideringsresultat: which parts of a qualification were approved, and which are left.',
  simpleResolvers: true,
})
export class ValidationOutcomeType implements Omit<ValidationOutcome, 'qualification' | 'approved' | 'remaining'> {
  readonly qualification!: string;
  readonly approved!: readonly string[];
  readonly remaining!: readonly string[];

  @Field(() => DateScalar, { description: 'The day of the outcome.' })
  readonly issued!: IsoDay;
}
