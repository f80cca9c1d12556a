import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { CompetenceFilter } from '../../app/competences/list-competences';
import { LONGEST_TEXT } from '../arguments/filter';

@InputType('CompetenceFilter', { description: 'Which competences to list.' })
export class CompetenceFilterInput implements CompetenceFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, in either language. The closest come first.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;
}
