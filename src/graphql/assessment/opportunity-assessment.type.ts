import { Field, ObjectType } from 'type-graphql';
import type { PlacedLearningOpportunity } from '../../catalog/placed-role';
import type { Verdict } from '../../domain/assessment/verdict';
import type { IsoDay } from '../../domain/time/iso-day';
import { LearningOpportunityType } from '../learning-opportunity/learning-opportunity.type';
import { DateScalar } from '../scalars/date.scalar';
import { VerdictEnum } from './verdict.enum';

@ObjectType('OpportunityAssessment', {
  description:
    'Prövning av behörighet: whether a person has what an education, or an application for a licence or a proof, presupposes.',
  simpleResolvers: true,
})
export class OpportunityAssessmentType {
  @Field(() => LearningOpportunityType, { description: 'The education or the application.' })
  readonly opportunity!: PlacedLearningOpportunity;

  @Field(() => DateScalar, { description: 'The day that it is judged on.' })
  readonly asOf!: IsoDay;

  @Field(() => VerdictEnum, { description: 'On its mandatory prerequisites.' })
  readonly verdict!: Verdict;
}
