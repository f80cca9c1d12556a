import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { OpportunityAssessment } from '../../app/people/assess-opportunity';
import { criterionNodes, type CriterionNode } from '../../app/people/criterion-nodes';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import { handInFor, type PaperToHandIn } from '../../domain/assessment/hand-in/hand-in';
import { costOfAbout } from '../limits/cost/estimates';
import type { AssessmentOfPerson } from './assessment.type';
import { CriterionType } from './criterion.type';
import { HandInType } from './hand-in.type';
import { OpportunityAssessmentType } from './opportunity-assessment.type';

@Resolver(() => OpportunityAssessmentType)
export class OpportunityAssessmentResolver {
  @FieldResolver(() => [CriterionType], {
    complexity: costOfAbout(3),
    description: 'Every prerequisite, node by node.',
  })
  criteria(@Root() { criteria, file }: AssessmentOfPerson<OpportunityAssessment>): readonly CriterionNode[] {
    return criterionNodes(criteria, file);
  }

  @FieldResolver(() => [HandInType], { complexity: costOfAbout(3), description: 'What to hand in, each paper once.' })
  handIn(@Root() assessment: AssessmentOfPerson<OpportunityAssessment>): readonly PaperToHandIn<PlacedRequirement>[] {
    return handInFor([assessment]);
  }
}
