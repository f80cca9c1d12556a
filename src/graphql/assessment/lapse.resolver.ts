import { FieldResolver, Resolver, Root } from 'type-graphql';
import { criterionNodes, type CriterionNode } from '../../app/people/criterion-nodes';
import type { StepLapse } from '../../app/people/list-lapses';
import type { Evidence } from '../../domain/person/evidence';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import { EmploymentType } from '../employment/employment.type';
import { EvidenceType } from '../evidence/evidence.type';
import { costOfAbout } from '../limits/cost/estimates';
import type { AssessmentOfPerson } from './assessment.type';
import { CriterionType } from './criterion.type';
import { LapseType } from './lapse.type';

@Resolver(() => LapseType)
export class LapseResolver {
  @FieldResolver(() => CriterionType, {
    nullable: true,
    description:
      'DEMAND: the requirement that is then no longer met, as it is judged the day after. Null of the other kinds.',
  })
  criterion(@Root() { criterion, file }: AssessmentOfPerson<StepLapse>): CriterionNode | undefined {
    return criterion && criterionNodes([criterion], file)[0];
  }

  @FieldResolver(() => [EvidenceType], { complexity: costOfAbout(1), description: 'The merits that lapse.' })
  evidence(@Root() { evidence, file }: AssessmentOfPerson<StepLapse>): readonly Evidence[] {
    return file.evidence.filter(({ id }) => evidence.includes(id));
  }

  @FieldResolver(() => [EmploymentType], { complexity: costOfAbout(1), description: 'The employments that end.' })
  employments(@Root() { evidence, file }: AssessmentOfPerson<StepLapse>): readonly RecordedEmployment[] {
    return file.employments.filter(({ id }) => evidence.includes(id));
  }
}
