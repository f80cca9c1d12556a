import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { TitleFilter } from '../../app/titles/list-titles';
import type { CodeScheme } from '../../domain/role/classification-code';
import type { IsoDay } from '../../domain/time/iso-day';
import type { TitleKind } from '../../domain/title/title';
import { LONGEST_TEXT } from '../arguments/filter';
import { CodeSchemeEnum } from '../role/code-scheme.enum';
import { DateScalar } from '../scalars/date.scalar';
import { TitleKindEnum } from './title-kind.enum';

@InputType('TitleFilter', { description: 'Which titles to list.' })
export class TitleFilterInput implements TitleFilter {
  @Field(() => [TitleKindEnum], { nullable: true, description: 'Only of these kinds.' })
  readonly kinds?: readonly TitleKind[];

  @Field(() => String, { nullable: true, description: 'Only titles that name the role with this slug.' })
  readonly role?: string;

  @Field(() => String, { nullable: true, description: 'Only titles of roles in this verksamhetsområde.' })
  readonly field?: string;

  @Field(() => CodeSchemeEnum, { nullable: true, description: 'Only titles of roles with a code in this scheme.' })
  readonly scheme?: CodeScheme;

  @Field(() => String, {
    nullable: true,
    description: 'Only titles of roles with this code, in `scheme` where that is given, else in any scheme.',
  })
  readonly code?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only what the employer with this code uses: its own titles and those shared by all.',
  })
  readonly organization?: string;

  @Field(() => String, { nullable: true, description: 'Part of the label. The closest come first.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only titles in use on the day. The fields below answer for it.',
  })
  readonly asOf?: IsoDay;
}
