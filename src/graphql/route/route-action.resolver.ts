import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { findSatisfiedNode } from '../../app/people/find-route-step';
import { routeActionText } from '../../app/people/route-action-text';
import type { PlacedLevel } from '../../catalog/placed-level';
import type { PlacedRequirementNode } from '../../catalog/placed-requirement';
import type { PlacedLearningOpportunity, PlacedRole } from '../../catalog/placed-role';
import type { EmploymentForm } from '../../domain/person/employment';
import type { Evidence } from '../../domain/person/evidence';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { Competence } from '../../domain/qualification/competence';
import type { Qualification } from '../../domain/qualification/qualification';
import type { Language } from '../../domain/text/language';
import type { Title } from '../../domain/title/title';
import { CompetenceType } from '../competence/competence.type';
import type { RequestContext } from '../context';
import { EmploymentFormEnum } from '../employment/employment-form.enum';
import { EmploymentType } from '../employment/employment.type';
import { EvidenceType } from '../evidence/evidence.type';
import { InLanguage } from '../language/in-language';
import { LearningOpportunityType } from '../learning-opportunity/learning-opportunity.type';
import { LevelType } from '../level-scale/level.type';
import { costOfAbout } from '../limits/cost/estimates';
import { QualificationType } from '../qualification/qualification.type';
import { RequirementNodeType } from '../requirement/requirement-node.type';
import { RoleType } from '../role/role.type';
import { TitleType } from '../title/title.type';
import { RouteActionType } from './route-action.type';
import type { ActionOfRoute } from './route-of-person';

@Resolver(() => RouteActionType)
export class RouteActionResolver {
  @FieldResolver(() => String, { description: 'What to do, in words.' })
  text(@Root() action: ActionOfRoute, @InLanguage() language: Language, @Ctx() context: RequestContext): string {
    return routeActionText(context, action, language);
  }

  @FieldResolver(() => QualificationType, { nullable: true, description: 'The qualification that comes of it.' })
  qualification(
    @Root() { qualification }: ActionOfRoute,
    @Ctx() { catalog }: RequestContext,
  ): Qualification | undefined {
    return qualification === undefined ? undefined : catalog.qualifications.get(qualification);
  }

  @FieldResolver(() => LearningOpportunityType, {
    nullable: true,
    description: 'The education, or the application; null where the data knows of none.',
  })
  opportunity(
    @Root() { opportunity }: ActionOfRoute,
    @Ctx() { catalog }: RequestContext,
  ): PlacedLearningOpportunity | undefined {
    return opportunity === undefined ? undefined : catalog.learningOpportunities.get(opportunity);
  }

  @FieldResolver(() => CompetenceType, { nullable: true, description: 'VALIDATE: the competence.' })
  competence(@Root() { competence }: ActionOfRoute, @Ctx() { catalog }: RequestContext): Competence | undefined {
    return competence === undefined ? undefined : catalog.competences.get(competence);
  }

  @FieldResolver(() => RoleType, {
    nullable: true,
    description: 'WORK: the role. APPLY for a post, or for a level that the employer gives: its role.',
  })
  role(@Root() { role, assignment }: ActionOfRoute, @Ctx() { catalog }: RequestContext): PlacedRole | undefined {
    const slug = role ?? assignment?.role;
    return slug === undefined ? undefined : catalog.roles.get(slug);
  }

  @FieldResolver(() => TitleType, { nullable: true, description: 'APPLY for a post: its title.' })
  title(@Root() { title }: ActionOfRoute, @Ctx() { catalog }: RequestContext): Title | undefined {
    return title === undefined ? undefined : catalog.titles.get(title);
  }

  @FieldResolver(() => EmploymentFormEnum, {
    nullable: true,
    description: 'APPLY for a post: the form of employment, where one is demanded.',
  })
  form(@Root() { form }: ActionOfRoute): EmploymentForm | undefined {
    return form;
  }

  @FieldResolver(() => [EvidenceType], {
    complexity: costOfAbout(1),
    description: 'OBTAIN_EVIDENCE: the merits to hand in the paper on.',
  })
  evidence(@Root() { evidence = [], file }: ActionOfRoute): readonly Evidence[] {
    return file.evidence.filter(({ id }) => evidence.includes(id));
  }

  @FieldResolver(() => [EmploymentType], {
    complexity: costOfAbout(1),
    description: 'OBTAIN_EVIDENCE: the employments to hand in the paper on.',
  })
  employments(@Root() { evidence = [], file }: ActionOfRoute): readonly RecordedEmployment[] {
    return file.employments.filter(({ id }) => evidence.includes(id));
  }

  @FieldResolver(() => LevelType, { nullable: true, description: 'APPLY for a level that the employer gives.' })
  level(@Root() { assignment }: ActionOfRoute, @Ctx() { catalog }: RequestContext): PlacedLevel | undefined {
    return assignment && catalog.levels.get(`${assignment.scale}/${assignment.level}`);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'VALIDATE: the proficiency to reach.' })
  proficiency(@Root() { proficiency }: ActionOfRoute): number | undefined {
    return proficiency;
  }

  @FieldResolver(() => RoleType, {
    nullable: true,
    description: 'STUDY at less than full pace: the role that is worked in meanwhile, where that counts.',
  })
  besideRole(@Root() { beside }: ActionOfRoute, @Ctx() { catalog }: RequestContext): PlacedRole | undefined {
    return beside && catalog.roles.get(beside.role);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'So many months of that work count.' })
  besideMonths(@Root() { beside }: ActionOfRoute): number | undefined {
    return beside?.months;
  }

  @FieldResolver(() => [RequirementNodeType], {
    complexity: costOfAbout(2),
    description: 'The nodes of the requirements on the step that it makes met.',
  })
  satisfies(@Root() { satisfies }: ActionOfRoute, @Ctx() context: RequestContext): readonly PlacedRequirementNode[] {
    return satisfies.flatMap((node) => findSatisfiedNode(context, node) ?? []);
  }
}
