import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { requirementText } from '../../app/requirements/requirement-text';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { Organization } from '../../domain/organization/organization';
import { localize, type Language } from '../../domain/text/language';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { OrganizationType } from '../organization/organization.type';
import { JsonScalar } from '../scalars/json.scalar';
import { expressionInputOf, type WrittenExpression } from './expression-input-of';
import { RequirementType } from './requirement.type';

@Resolver(() => RequirementType)
export class RequirementResolver {
  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: 'The organisation where it holds. Null: everywhere.',
  })
  jurisdiction(
    @Root() { jurisdiction }: PlacedRequirement,
    @Ctx() { catalog }: RequestContext,
  ): Organization | undefined {
    return jurisdiction === undefined ? undefined : catalog.organizations.get(jurisdiction);
  }

  @FieldResolver(() => JsonScalar, {
    description: 'What it demands, whole, in the shape of ExpressionInput: to be changed and sent back by editLadder.',
  })
  expression(@Root() { expression }: PlacedRequirement): WrittenExpression {
    return expressionInputOf(expression);
  }

  @FieldResolver(() => String, { description: 'What it demands, and by when, in words.' })
  text(
    @Root() requirement: PlacedRequirement,
    @InLanguage() language: Language,
    @Ctx() context: RequestContext,
  ): string {
    return requirementText(context, requirement, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the source adds that cannot be judged from papers, e.g. a fitness that is judged locally.',
  })
  note(@Root() { note }: PlacedRequirement, @InLanguage() language: Language): string | undefined {
    return note && localize(note, language);
  }
}
