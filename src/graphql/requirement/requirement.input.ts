import { Field, InputType } from 'type-graphql';
import type { Authority, RequirementScope, Strength } from '../../domain/requirement/requirement';
import type { IsoDay } from '../../domain/time/iso-day';
import { LocalizedTextInput } from '../language/localized-text.input';
import { DateScalar } from '../scalars/date.scalar';
import { SourceInput } from '../source/source.input';
import { AuthorityEnum } from './authority.enum';
import { ExpressionInput } from './expression.input';
import { RequirementScopeEnum } from './requirement-scope.enum';
import { RespiteInput } from './respite.input';
import { StrengthEnum } from './strength.enum';

@InputType('RequirementInput', { description: 'Krav, in force between its dates.' })
export class RequirementInput {
  @Field(() => String, { description: 'The name in files; unique where the requirement stands.' })
  readonly slug!: string;

  @Field(() => RequirementScopeEnum, { description: 'What it is a condition of.' })
  readonly scope!: RequirementScope;

  @Field(() => StrengthEnum, { description: 'Ska or bör.' })
  readonly strength!: Strength;

  @Field(() => AuthorityEnum, { description: 'On whose authority it stands; LAW has a legalBasis.' })
  readonly authority!: Authority;

  @Field(() => DateScalar, { nullable: true, description: 'The first day in force; left out, open.' })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day in force; left out, open.' })
  readonly validTo?: IsoDay;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the organisation where it holds; left out, everywhere.',
  })
  readonly jurisdiction?: string;

  @Field(() => SourceInput, { nullable: true, description: 'The law that it rests on, with its paragraph.' })
  readonly legalBasis?: SourceInput;

  @Field(() => ExpressionInput, { description: 'What is demanded.' })
  readonly expression!: ExpressionInput;

  @Field(() => RespiteInput, {
    nullable: true,
    description: 'Anstånd; left out, it is to be met from the outset.',
  })
  readonly respite?: RespiteInput;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Anmärkning: what the source adds that the expression cannot say.',
  })
  readonly note?: LocalizedTextInput;
}
