import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { AgreementFilter } from '../../app/agreements/list-agreements';
import type { IsoDay } from '../../domain/time/iso-day';
import { LONGEST_TEXT } from '../arguments/filter';
import { DateScalar } from '../scalars/date.scalar';

@InputType('AgreementFilter', { description: 'Which agreements to list.' })
export class AgreementFilterInput implements AgreementFilter {
  @Field(() => String, { nullable: true, description: 'Only those that bind the organisation with this code.' })
  readonly party?: string;

  @Field(() => String, { nullable: true, description: 'Only of this verksamhetsområde.' })
  readonly field?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only those in force on the day.' })
  readonly asOf?: IsoDay;

  @Field(() => String, { nullable: true, description: 'Part of the name. The closest come first.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;
}
