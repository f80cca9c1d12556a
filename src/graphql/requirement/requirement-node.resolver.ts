import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { findRequiredStep } from '../../app/requirements/find-required-step';
import { requirementNodeText } from '../../app/requirements/requirement-text';
import { thresholdOf } from '../../app/requirements/threshold';
import type { PlacedStep } from '../../catalog/placed-ladder';
import type { PlacedRequirementNode } from '../../catalog/placed-requirement';
import type { Qualification } from '../../domain/qualification/qualification';
import type { NodeKind } from '../../domain/requirement/expression';
import type { Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { InheritedDay } from '../as-of/as-of';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { QualificationType } from '../qualification/qualification.type';
import { StepType } from '../step/step.type';
import { RequirementNodeKindEnum } from './requirement-node-kind.enum';
import { RequirementNodeType } from './requirement-node.type';

@Resolver(() => RequirementNodeType)
export class RequirementNodeResolver {
  @FieldResolver(() => RequirementNodeKindEnum, { description: 'What the node demands.' })
  kind(@Root() { expression }: PlacedRequirementNode): NodeKind {
    return expression.kind;
  }

  @FieldResolver(() => String, {
    description: 'The node in words; of a node with children, what it takes of them.',
  })
  text(
    @Root() { expression }: PlacedRequirementNode,
    @InLanguage() language: Language,
    @Ctx() context: RequestContext,
  ): string {
    return requirementNodeText(context, expression, language);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'AT_LEAST: how many of the children. CREDITS: points. EXPERIENCE: months. SEQF_LEVEL: level. COMPETENCE: proficiency.',
  })
  threshold(@Root() { expression }: PlacedRequirementNode): number | undefined {
    return thresholdOf(expression);
  }

  @FieldResolver(() => QualificationType, { nullable: true, description: 'QUALIFICATION: the one demanded.' })
  qualification(
    @Root() { expression }: PlacedRequirementNode,
    @Ctx() { catalog }: RequestContext,
  ): Qualification | undefined {
    return expression.kind === 'QUALIFICATION' ? catalog.qualifications.get(expression.qualification) : undefined;
  }

  @FieldResolver(() => StepType, { nullable: true, description: 'STEP: the one that must be fulfilled.' })
  step(
    @Root() node: PlacedRequirementNode,
    @InheritedDay() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): PlacedStep | undefined {
    return findRequiredStep(context, node, asOf);
  }
}
