import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { TitleMappingFilter } from '../../app/title-work/list-title-mappings';
import type { MappingState } from '../../domain/title/mapping/title-mapping';
import { LONGEST_TEXT } from '../arguments/filter';
import { MappingStateEnum } from './mapping-state.enum';

@InputType('TitleMappingFilter', { description: 'Which decisions on titles to list.' })
export class TitleMappingFilterInput implements TitleMappingFilter {
  @Field(() => [MappingStateEnum], { nullable: true, description: 'Only those in these states.' })
  readonly states?: readonly MappingState[];

  @Field(() => String, { nullable: true, description: 'Only what this opaque subject has decided.' })
  @MaxLength(LONGEST_TEXT)
  readonly decidedBy?: string;

  @Field(() => String, { nullable: true, description: 'Only those of the standard title with this slug.' })
  readonly standard?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only those whose standard title names the role with this slug.',
  })
  readonly role?: string;

  @Field(() => String, { nullable: true, description: 'Part of the label, or of the standard title.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;
}
