import { Field, Int, ObjectType } from 'type-graphql';
import type { EmploymentForm } from '../../domain/person/employment';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { Verification } from '../../domain/person/verification';
import type { IsoDay } from '../../domain/time/iso-day';
import { VerificationEnum } from '../evidence/verification.enum';
import { NodeType } from '../node/node.type';
import { DateScalar } from '../scalars/date.scalar';
import { EmploymentFormEnum } from './employment-form.enum';

@ObjectType('Employment', { implements: NodeType, description: 'Anställning.', simpleResolvers: true })
export class EmploymentType implements RecordedEmployment {
  readonly id!: string;
  readonly organization!: string;

  @Field(() => String, { description: 'The title as the employer writes it.' })
  readonly label!: string;

  @Field(() => EmploymentFormEnum, { description: 'The form.' })
  readonly form!: EmploymentForm;

  @Field(() => DateScalar, { description: 'The first day.' })
  readonly from!: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it lasts.' })
  readonly to?: IsoDay;

  @Field(() => Int, { description: 'Percent of full time, 1 to 100.' })
  readonly percent!: number;

  @Field(() => VerificationEnum, {
    description: "How sure it is; another employer's is CLAIMED until its certificate is seen.",
  })
  readonly verification!: Verification;
}
