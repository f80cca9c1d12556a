import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import type { PlacedLevel } from '../../catalog/placed-level';
import type { PlacedLearningOpportunity, PlacedRole } from '../../catalog/placed-role';
import type { RouteActionKind } from '../../domain/assessment/route';
import type { EmploymentForm } from '../../domain/person/employment';
import type { Evidence } from '../../domain/person/evidence';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { PlannedRouteAction } from '../../domain/plan/development-plan';
import type { Competence } from '../../domain/qualification/competence';
import type { Qualification } from '../../domain/qualification/qualification';
import type { Title } from '../../domain/title/title';
import { CompetenceType } from '../competence/competence.type';
import type { RequestContext } from '../context';
import { EmploymentFormEnum } from '../employment/employment-form.enum';
import { EmploymentType } from '../employment/employment.type';
import { EvidenceType } from '../evidence/evidence.type';
import { LearningOpportunityType } from '../learning-opportunity/learning-opportunity.type';
import { LevelType } from '../level-scale/level.type';
import { costOfAbout } from '../limits/cost/estimates';
import { QualificationType } from '../qualification/qualification.type';
import { RoleType } from '../role/role.type';
import { RouteActionKindEnum } from '../route/route-action-kind.enum';
import { TitleType } from '../title/title.type';
import { type ActionOfPlan, PlanActionType } from './plan-action.type';

/** What a plan keeps of an action of a route, so that whoever changes the plan can send it back as it is. */
@Resolver(() => PlanActionType)
export class PlannedRouteActionResolver {
  @FieldResolver(() => RouteActionKindEnum, {
    nullable: true,
    description: "What kind of action of a route it is; null of the employee's own words.",
  })
  kind(@Root() { action }: ActionOfPlan): RouteActionKind | undefined {
    return kept(action)?.kind;
  }

  @FieldResolver(() => LearningOpportunityType, { nullable: true, description: 'The education, or the application.' })
  opportunity(
    @Root() { action }: ActionOfPlan,
    @Ctx() { catalog }: RequestContext,
  ): PlacedLearningOpportunity | undefined {
    return named(catalog.learningOpportunities, kept(action)?.opportunity);
  }

  @FieldResolver(() => QualificationType, { nullable: true, description: 'The qualification that it leads to.' })
  qualification(@Root() { action }: ActionOfPlan, @Ctx() { catalog }: RequestContext): Qualification | undefined {
    return named(catalog.qualifications, kept(action)?.qualification);
  }

  @FieldResolver(() => CompetenceType, { nullable: true, description: 'The competence to have assessed.' })
  competence(@Root() { action }: ActionOfPlan, @Ctx() { catalog }: RequestContext): Competence | undefined {
    return named(catalog.competences, kept(action)?.competence);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The proficiency to reach; null where any will do.' })
  proficiency(@Root() { action }: ActionOfPlan): number | undefined {
    return kept(action)?.proficiency;
  }

  @FieldResolver(() => RoleType, {
    nullable: true,
    description: 'The role: of work, of a post, or of the level that the employer gives.',
  })
  role(@Root() { action }: ActionOfPlan, @Ctx() { catalog }: RequestContext): PlacedRole | undefined {
    return named(catalog.roles, kept(action)?.role ?? kept(action)?.assignment?.role);
  }

  @FieldResolver(() => TitleType, { nullable: true, description: 'The title of a post.' })
  title(@Root() { action }: ActionOfPlan, @Ctx() { catalog }: RequestContext): Title | undefined {
    return named(catalog.titles, kept(action)?.title);
  }

  @FieldResolver(() => EmploymentFormEnum, {
    nullable: true,
    description: 'The form of employment of a post; null where any will do.',
  })
  form(@Root() { action }: ActionOfPlan): EmploymentForm | undefined {
    return kept(action)?.form;
  }

  @FieldResolver(() => LevelType, { nullable: true, description: 'The level that the employer gives.' })
  level(@Root() { action }: ActionOfPlan, @Ctx() { catalog }: RequestContext): PlacedLevel | undefined {
    const assignment = kept(action)?.assignment;
    return named(catalog.levels, assignment && `${assignment.scale}/${assignment.level}`);
  }

  @FieldResolver(() => [EvidenceType], {
    complexity: costOfAbout(1),
    description: 'The merits to hand in the paper on, as far as they are still recorded.',
  })
  evidence(@Root() { action, file }: ActionOfPlan): readonly Evidence[] {
    const ids = kept(action)?.evidence ?? [];
    return file.evidence.filter(({ id }) => ids.includes(id));
  }

  @FieldResolver(() => [EmploymentType], {
    complexity: costOfAbout(1),
    description: 'The employments to hand in the paper on, as far as they are still recorded.',
  })
  employments(@Root() { action, file }: ActionOfPlan): readonly RecordedEmployment[] {
    const ids = kept(action)?.evidence ?? [];
    return file.employments.filter(({ id }) => ids.includes(id));
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Of work: so many months.' })
  months(@Root() { action }: ActionOfPlan): number | undefined {
    return kept(action)?.months;
  }
}

const kept = (action: ActionOfPlan['action']): PlannedRouteAction | undefined =>
  action.kind === 'ROUTE' ? action.action : undefined;

const named = <Thing>(
  register: { get(slug: string): Thing | undefined },
  slug: string | undefined,
): Thing | undefined => (slug === undefined ? undefined : register.get(slug));
