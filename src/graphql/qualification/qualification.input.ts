import { Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { QualificationFilter } from '../../app/qualifications/list-qualifications';
import type { QualificationKind } from '../../domain/qualification/qualification';
import { LONGEST_TEXT } from '../arguments/filter';
import { QualificationKindEnum } from './qualification-kind.enum';

@InputType('QualificationFilter', { description: 'Which qualifications to list.' })
export class QualificationFilterInput implements QualificationFilter {
  @Field(() => [QualificationKindEnum], { nullable: true, description: 'Only of these kinds.' })
  readonly kinds?: readonly QualificationKind[];

  @Field(() => Int, { nullable: true, description: 'Only those placed at this SeQF level or higher, 1 to 8.' })
  @Min(1)
  @Max(8)
  readonly minimumSeqfLevel?: number;

  @Field(() => Int, { nullable: true, description: 'Only those placed at this SeQF level or lower, 1 to 8.' })
  @Min(1)
  @Max(8)
  readonly maximumSeqfLevel?: number;

  @Field(() => String, { nullable: true, description: 'Only of this field of study or subject area.' })
  readonly area?: string;

  @Field(() => String, { nullable: true, description: 'Part of the name, in either language. The closest come first.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;
}
