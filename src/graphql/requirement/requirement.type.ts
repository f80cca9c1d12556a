import { Field, ID, ObjectType } from 'type-graphql';
import type { PlacedRequirement, PlacedRequirementNode } from '../../catalog/placed-requirement';
import type { Expression } from '../../domain/requirement/expression';
import type { Authority, RequirementScope, Strength } from '../../domain/requirement/requirement';
import type { Respite } from '../../domain/requirement/respite';
import type { Source } from '../../domain/source';
import type { LocalizedText } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { costOfAbout } from '../limits/cost/estimates';
import { DateScalar } from '../scalars/date.scalar';
import { SourceType } from '../source/source.type';
import { AuthorityEnum } from './authority.enum';
import { RequirementNodeType } from './requirement-node.type';
import { RequirementScopeEnum } from './requirement-scope.enum';
import { RespiteType } from './respite.type';
import { StrengthEnum } from './strength.enum';

@ObjectType('Requirement', { description: 'Krav, in force between its dates.', simpleResolvers: true })
export class RequirementType implements PlacedRequirement {
  @Field(() => ID, { description: 'Unique among requirements.' })
  readonly id!: string;

  @Field(() => String, { description: 'The name in files; unique where the requirement stands.' })
  readonly slug!: string;

  @Field(() => RequirementScopeEnum, { description: 'What it is a condition of.' })
  readonly scope!: RequirementScope;

  @Field(() => StrengthEnum, { description: 'Ska or bör.' })
  readonly strength!: Strength;

  @Field(() => AuthorityEnum, { description: 'On whose authority it stands.' })
  readonly authority!: Authority;

  @Field(() => DateScalar, { nullable: true, description: 'The first day in force; null when open.' })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day in force; null when open.' })
  readonly validTo?: IsoDay;

  readonly jurisdiction?: string;

  @Field(() => SourceType, { nullable: true, description: 'The law that it rests on, with its paragraph.' })
  readonly legalBasis?: Source;

  @Field(() => RespiteType, {
    nullable: true,
    description: 'Anstånd: how long it need not be met; null when it is to be met from the outset.',
  })
  readonly respite?: Respite;

  readonly expression!: Expression;
  readonly note?: LocalizedText;

  @Field(() => [RequirementNodeType], {
    complexity: costOfAbout(6),
    description: 'The expression in pre-order; parentId and depth give the tree.',
  })
  readonly nodes!: readonly PlacedRequirementNode[];
}
