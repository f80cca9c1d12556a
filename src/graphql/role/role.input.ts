import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { RoleFilter } from '../../app/roles/list-roles';
import type { CodeScheme } from '../../domain/role/classification-code';
import { LONGEST_TEXT } from '../arguments/filter';
import { CodeSchemeEnum } from './code-scheme.enum';

@InputType('RoleFilter', { description: 'Which roles to list.' })
export class RoleFilterInput implements RoleFilter {
  @Field(() => String, { nullable: true, description: 'Only of this verksamhetsområde.' })
  readonly field?: string;

  @Field(() => CodeSchemeEnum, { nullable: true, description: 'Only with a code in this scheme.' })
  readonly scheme?: CodeScheme;

  @Field(() => String, {
    nullable: true,
    description: 'Only with this code, in `scheme` where that is given, else in any scheme.',
  })
  readonly code?: string;

  @Field(() => String, { nullable: true, description: 'Part of the name, in either language. The closest come first.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;
}
