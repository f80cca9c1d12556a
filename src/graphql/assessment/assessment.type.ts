import { Field, ObjectType } from 'type-graphql';
import type { StepAssessment } from '../../app/people/assess-step';
import type { PersonFile } from '../../domain/person/person-file';
import type { PlacedStep } from '../../catalog/placed-ladder';
import type { ScopeVerdict } from '../../domain/assessment/assessment';
import type { Verdict } from '../../domain/assessment/verdict';
import type { RequirementScope } from '../../domain/requirement/requirement';
import type { IsoDay } from '../../domain/time/iso-day';
import { costOfAbout } from '../limits/cost/estimates';
import { RequirementScopeEnum } from '../requirement/requirement-scope.enum';
import { DateScalar } from '../scalars/date.scalar';
import { StepType } from '../step/step.type';
import { VerdictEnum } from './verdict.enum';

/** A person's assessment, with whose it is. */
export type AssessmentOfPerson<Made = StepAssessment> = Made & { readonly file: PersonFile };

@ObjectType('ScopeVerdict', {
  description: 'The verdict on all mandatory requirements of one scope.',
  simpleResolvers: true,
})
export class ScopeVerdictType implements ScopeVerdict {
  @Field(() => RequirementScopeEnum, { description: 'What they are a condition of.' })
  readonly scope!: RequirementScope;

  @Field(() => VerdictEnum, { description: 'The verdict.' })
  readonly verdict!: Verdict;
}

@ObjectType('Assessment', {
  description: 'Kravprövning: one person against one step on one date, with every reason.',
  simpleResolvers: true,
})
export class AssessmentType {
  @Field(() => StepType, { description: 'The step.' })
  readonly step!: PlacedStep;

  @Field(() => DateScalar, { description: 'The day that it is judged on.' })
  readonly asOf!: IsoDay;

  @Field(() => VerdictEnum, {
    description: 'On all mandatory requirements to enter the step and to use its title.',
  })
  readonly verdict!: Verdict;

  @Field(() => Boolean, {
    description: 'True where the sources leave open what the step demands: the verdict is then never MET.',
  })
  readonly demandsUnknown!: boolean;

  @Field(() => [ScopeVerdictType], {
    complexity: costOfAbout(3),
    description: 'The verdict for each matter by itself, e.g. whether the title may be used.',
  })
  readonly scopes!: readonly ScopeVerdict[];
}
