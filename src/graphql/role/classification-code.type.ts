import { Field, ObjectType } from 'type-graphql';
import type { ClassificationCode, CodeScheme, MatchType } from '../../domain/role/classification-code';
import { CodeSchemeEnum } from './code-scheme.enum';
import { MatchTypeEnum } from './match-type.enum';

@ObjectType('ClassificationCode', {
  description: "Klassificeringskod: the role's place in a scheme, never the role's identity.",
  simpleResolvers: true,
})
export class ClassificationCodeType implements ClassificationCode {
  @Field(() => CodeSchemeEnum, { description: 'The scheme.' })
  readonly scheme!: CodeScheme;

  @Field(() => String, { description: 'The code as the scheme writes it.' })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: "The concept's address, in schemes that have one." })
  readonly uri?: string;

  @Field(() => MatchTypeEnum, { description: 'How closely the code matches the role.' })
  readonly match!: MatchType;
}
