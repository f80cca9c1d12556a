import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { levelOfStep } from '../../app/ladders/level-of-step';
import { ladderOfKey, transitionsFrom, transitionsTo } from '../../app/ladders/placed-parts';
import { listRequirements } from '../../app/requirements/list-requirements';
import type { PlacedLadder, PlacedStep, PlacedTransition } from '../../catalog/placed-ladder';
import type { PlacedLevel } from '../../catalog/placed-level';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { PlacedRole } from '../../catalog/placed-role';
import { entitiesOf } from '../../catalog/register';
import type { Activity } from '../../domain/learning/activity';
import { localize, type Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import type { Title } from '../../domain/title/title';
import { ActivityType } from '../activity/activity.type';
import { AsOf } from '../as-of/as-of';
import type { RequestContext } from '../context';
import { LadderType } from '../ladder/ladder.type';
import { InLanguage } from '../language/in-language';
import { LevelType } from '../level-scale/level.type';
import { costOfAbout } from '../limits/cost/estimates';
import { RequirementType } from '../requirement/requirement.type';
import { RoleType } from '../role/role.type';
import { TitleType } from '../title/title.type';
import { TransitionType } from '../transition/transition.type';
import { StepType } from './step.type';

@Resolver(() => StepType)
export class StepResolver {
  @FieldResolver(() => LadderType, { description: 'The revision that it belongs to.' })
  ladder(@Root() { ladderKey }: PlacedStep, @Ctx() context: RequestContext): PlacedLadder | undefined {
    return ladderOfKey(context, ladderKey);
  }

  @FieldResolver(() => RoleType, { description: 'The role on the step.' })
  role(@Root() { role }: PlacedStep, @Ctx() { catalog }: RequestContext): PlacedRole | undefined {
    return catalog.roles.get(role);
  }

  @FieldResolver(() => LevelType, { nullable: true, description: "The level, of the ladder's scale." })
  level(@Root() step: PlacedStep, @Ctx() context: RequestContext): PlacedLevel | undefined {
    return levelOfStep(context, step);
  }

  @FieldResolver(() => TitleType, { nullable: true, description: 'The title that the step carries.' })
  title(@Root() { title }: PlacedStep, @Ctx() { catalog }: RequestContext): Title | undefined {
    return title === undefined ? undefined : catalog.titles.get(title);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the step means, as far as the source tells.' })
  description(@Root() { description }: PlacedStep, @InLanguage() language: Language): string | undefined {
    return description && localize(description, language);
  }

  @FieldResolver(() => [RequirementType], {
    complexity: costOfAbout(4),
    description: 'Kraven, in force on asOf. Of a cumulative ladder, also that an earlier step is still fulfilled.',
  })
  requirements(@Root() { requirements }: PlacedStep, @AsOf() asOf: IsoDay): readonly PlacedRequirement[] {
    return listRequirements(requirements, asOf);
  }

  @FieldResolver(() => Boolean, {
    name: 'demandsUnknown',
    description:
      'True where the sources leave open what it takes to enter the step, so that nobody can be judged to meet it.',
  })
  isDemandsUnknown(@Root() { demandsUnknown }: PlacedStep): boolean {
    return demandsUnknown === true;
  }

  @FieldResolver(() => [ActivityType], {
    complexity: costOfAbout(3),
    description: 'Insatser: what the employer offers on the step.',
  })
  activities(@Root() { activities }: PlacedStep, @Ctx() { catalog }: RequestContext): readonly Activity[] {
    return entitiesOf(catalog.activities, activities);
  }

  @FieldResolver(() => [TransitionType], { complexity: costOfAbout(3), description: 'The ways on from here.' })
  next(@Root() { key }: PlacedStep, @Ctx() context: RequestContext): readonly PlacedTransition[] {
    return transitionsFrom(context, key);
  }

  @FieldResolver(() => [TransitionType], { complexity: costOfAbout(3), description: 'The ways here.' })
  previous(@Root() { key }: PlacedStep, @Ctx() context: RequestContext): readonly PlacedTransition[] {
    return transitionsTo(context, key);
  }
}
