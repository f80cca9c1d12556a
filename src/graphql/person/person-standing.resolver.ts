import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { assessOpportunity, type OpportunityAssessment } from '../../app/people/assess-opportunity';
import { assessStep } from '../../app/people/assess-step';
import { assessTasks, type TaskAssessment } from '../../app/people/assess-tasks';
import { type StepLapse, listLapses } from '../../app/people/list-lapses';
import { listNextSteps } from '../../app/people/list-next-steps';
import { listStandingSteps } from '../../app/people/list-standing-steps';
import type { PlacedStep } from '../../catalog/placed-ladder';
import type { Person } from '../../domain/person/person';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';
import { AsOf } from '../as-of/as-of';
import { type AssessmentOfPerson, AssessmentType } from '../assessment/assessment.type';
import { LapseType } from '../assessment/lapse.type';
import { OpportunityAssessmentType } from '../assessment/opportunity-assessment.type';
import { TaskAssessmentType } from '../assessment/task-assessment.type';
import type { RequestContext } from '../context';
import { costOfAbout } from '../limits/cost/estimates';
import { StepType } from '../step/step.type';
import { PersonType } from './person.type';
import { AskedOpportunity, AskedStep, Until } from './asked';
import { costOfJudging, costOfJudgingOne } from './costs';
import { stepAsked } from './step-asked';

/** How a person stands to steps. Each of these leaves an event in the trail when somebody else asks. */
@Resolver(() => PersonType)
export class PersonStandingResolver {
  @FieldResolver(() => [StepType], {
    complexity: costOfJudging(3),
    description:
      "Where they stand: the highest steps of their role that they meet on the day, in the employer's ladders and in the law's.",
  })
  async steps(
    @Root() person: Person,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): Promise<readonly PlacedStep[]> {
    const file = await readFile(context, person);
    return listStandingSteps(context, file, asOf).map(({ step }) => step);
  }

  @FieldResolver(() => [AssessmentType], {
    complexity: costOfJudging(3),
    description: 'The steps where they stand, judged: until when each is met, and what is announced.',
  })
  async standing(
    @Root() person: Person,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): Promise<readonly AssessmentOfPerson[]> {
    const file = await readFile(context, person);
    return listStandingSteps(context, file, asOf).map((assessment) => ({ ...assessment, file }));
  }

  @FieldResolver(() => [AssessmentType], {
    complexity: costOfJudging(5),
    description:
      'Each step one transition away, judged. Where they stand on no step of a ladder, the lowest of their role there; without a known role, the steps that ladders begin with.',
  })
  async nextSteps(
    @Root() person: Person,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): Promise<readonly AssessmentOfPerson[]> {
    const file = await readFile(context, person);
    return listNextSteps(context, file, asOf).map((assessment) => ({ ...assessment, file }));
  }

  @FieldResolver(() => AssessmentType, {
    complexity: costOfJudgingOne,
    description: 'They against one step, whichever.',
  })
  async assessment(
    @Root() person: Person,
    @AskedStep('step', 'The Step.') step: string,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): Promise<AssessmentOfPerson> {
    const asked = stepAsked(context, step);
    const file = await readFile(context, person);
    return { ...assessStep(context, file, asked, asOf), file };
  }

  @FieldResolver(() => [TaskAssessmentType], {
    complexity: costOfAbout(2),
    description: 'The tasks of their roles that demand something, judged.',
  })
  async tasks(
    @Root() person: Person,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): Promise<readonly AssessmentOfPerson<TaskAssessment>[]> {
    const file = await readFile(context, person);
    return assessTasks(context, file, asOf).map((assessment) => ({ ...assessment, file }));
  }

  @FieldResolver(() => OpportunityAssessmentType, {
    nullable: true,
    complexity: costOfJudgingOne,
    description:
      'They against what an education, or an application for a licence or a proof, presupposes; null when there is none of the slug.',
  })
  async qualifiesFor(
    @Root() person: Person,
    @AskedOpportunity() opportunity: string,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): Promise<AssessmentOfPerson<OpportunityAssessment> | undefined> {
    const asked = context.catalog.learningOpportunities.get(opportunity);
    if (asked === undefined) return undefined;
    const file = await readFile(context, person);
    return { ...assessOpportunity(context, file, asked, asOf), file };
  }

  @FieldResolver(() => [LapseType], {
    complexity: costOfJudging(2),
    description: 'What lapses when, of the steps that they stand on, in the order of time.',
  })
  async lapses(
    @Root() person: Person,
    @AsOf() asOf: IsoDay,
    @Until() until: IsoDay,
    @Ctx() context: RequestContext,
  ): Promise<readonly AssessmentOfPerson<StepLapse>[]> {
    const file = await readFile(context, person);
    return listLapses(context, file, { asOf, until }).map((lapse) => ({ ...lapse, file }));
  }
}

/** What is recorded of the person; that it is used to judge them is noted first. */
const readFile = async ({ people }: RequestContext, person: Person): Promise<PersonFile> => {
  await people.noteReading(person);
  return people.fileOf(person);
};
