import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { criterionNodes, type CriterionNode } from '../../app/people/criterion-nodes';
import { lastDayStepMet } from '../../app/people/last-day-met';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import { handInFor, type PaperToHandIn } from '../../domain/assessment/hand-in/hand-in';
import type { IsoDay } from '../../domain/time/iso-day';
import type { RequestContext } from '../context';
import { costOfAbout } from '../limits/cost/estimates';
import { DateScalar } from '../scalars/date.scalar';
import { type AssessmentOfPerson, AssessmentType } from './assessment.type';
import { CriterionType } from './criterion.type';
import { HandInType } from './hand-in.type';

@Resolver(() => AssessmentType)
export class AssessmentResolver {
  @FieldResolver(() => [CriterionType], {
    complexity: costOfAbout(8),
    description:
      'Every requirement in force on the day where the person works, node by node. Those that do not count (bör, and conditions of other matters) are judged too.',
  })
  criteria(@Root() { criteria, file }: AssessmentOfPerson): readonly CriterionNode[] {
    return criterionNodes(criteria, file);
  }

  @FieldResolver(() => [CriterionType], {
    complexity: costOfAbout(3),
    description:
      'Requirements that come into force later, judged by what is recorded today on the first day of each. They do not count as yet.',
  })
  announced(@Root() { announced, file }: AssessmentOfPerson): readonly CriterionNode[] {
    return criterionNodes(announced, file);
  }

  @FieldResolver(() => [HandInType], {
    complexity: costOfAbout(3),
    description: 'What to hand in to have decided what is UNKNOWN, each paper once.',
  })
  handIn(@Root() assessment: AssessmentOfPerson): readonly PaperToHandIn<PlacedRequirement>[] {
    return handInFor([assessment]);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'MET: the last day on which it goes on being so by what is recorded and decided today; null when no end is in sight, and when it is not MET.',
  })
  metUntil(@Root() { file, ...assessment }: AssessmentOfPerson, @Ctx() context: RequestContext): IsoDay | undefined {
    return lastDayStepMet(context, file, assessment);
  }
}
