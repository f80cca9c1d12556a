import { ArrayMaxSize, IsIn, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { auditActions, type AuditAction } from '../../domain/audit/audit-action';
import { subjectKinds } from '../../domain/audit/subject-kind';
import { LONGEST_TEXT } from '../arguments/filter';
import { DateTimeScalar } from '../scalars/date-time.scalar';
import { AuditActionEnum } from './audit-action.enum';

@InputType('AuditEventFilter', { description: 'Which events to list.' })
export class AuditEventFilterInput {
  @Field(() => String, { nullable: true, description: 'Only of the organisation with this code.' })
  readonly organization?: string;

  @Field(() => [AuditActionEnum], { nullable: true, description: 'Only these actions.' })
  @ArrayMaxSize(auditActions.length)
  readonly actions?: readonly AuditAction[];

  @Field(() => String, { nullable: true, description: 'Only what this opaque subject has done.' })
  @MaxLength(LONGEST_TEXT)
  readonly actor?: string;

  @Field(() => String, {
    nullable: true,
    description: `Only what was done to this kind of thing: ${subjectKinds.join(', ')}.`,
  })
  @IsIn(subjectKinds)
  readonly subjectKind?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only what was done to the thing with this key; the slug of a ladder stands for all its revisions.',
  })
  @MaxLength(LONGEST_TEXT)
  readonly subjectKey?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only from this instant on.' })
  readonly from?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only before this instant.' })
  readonly before?: string;
}
