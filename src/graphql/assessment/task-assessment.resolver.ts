import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { TaskAssessment } from '../../app/people/assess-tasks';
import { criterionNodes, type CriterionNode } from '../../app/people/criterion-nodes';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import { handInFor, type PaperToHandIn } from '../../domain/assessment/hand-in/hand-in';
import { costOfAbout } from '../limits/cost/estimates';
import type { AssessmentOfPerson } from './assessment.type';
import { CriterionType } from './criterion.type';
import { HandInType } from './hand-in.type';
import { TaskAssessmentType } from './task-assessment.type';

@Resolver(() => TaskAssessmentType)
export class TaskAssessmentResolver {
  @FieldResolver(() => [CriterionType], { complexity: costOfAbout(3), description: 'Every requirement, node by node.' })
  criteria(@Root() { criteria, file }: AssessmentOfPerson<TaskAssessment>): readonly CriterionNode[] {
    return criterionNodes(criteria, file);
  }

  @FieldResolver(() => [HandInType], { complexity: costOfAbout(3), description: 'What to hand in, each paper once.' })
  handIn(@Root() assessment: AssessmentOfPerson<TaskAssessment>): readonly PaperToHandIn<PlacedRequirement>[] {
    return handInFor([assessment]);
  }
}
