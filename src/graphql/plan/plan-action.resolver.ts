import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { isActionDone } from '../../app/people/plan-progress';
import { planActionText } from '../../app/people/plan-action-text';
import type { RouteActionKind } from '../../domain/assessment/route';
import type { Qualification } from '../../domain/qualification/qualification';
import type { Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { QualificationType } from '../qualification/qualification.type';
import { RouteActionKindEnum } from '../route/route-action-kind.enum';
import { DateScalar } from '../scalars/date.scalar';
import { type ActionOfPlan, PlanActionType } from './plan-action.type';

@Resolver(() => PlanActionType)
export class PlanActionResolver {
  @FieldResolver(() => String, { description: "What to do, in words: the employee's own, or a route's." })
  text(@Root() { action }: ActionOfPlan, @InLanguage() language: Language, @Ctx() context: RequestContext): string {
    return planActionText(context, action, language);
  }

  @FieldResolver(() => Boolean, {
    description: "True when it is done: of a route's action as the evidence says, of the employee's own as they say.",
  })
  done(@Root() { action, file, asOf }: ActionOfPlan, @Ctx() context: RequestContext): boolean {
    return isActionDone(context, action, file, asOf);
  }

  @FieldResolver(() => RouteActionKindEnum, {
    nullable: true,
    description: "What kind of action of a route it is; null of the employee's own words.",
  })
  kind(@Root() { action }: ActionOfPlan): RouteActionKind | undefined {
    return action.kind === 'ROUTE' ? action.action.kind : undefined;
  }

  @FieldResolver(() => QualificationType, { nullable: true, description: 'The qualification that it leads to.' })
  qualification(@Root() { action }: ActionOfPlan, @Ctx() { catalog }: RequestContext): Qualification | undefined {
    const slug = action.kind === 'ROUTE' ? action.action.qualification : undefined;
    return slug === undefined ? undefined : catalog.qualifications.get(slug);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The day by which it is to be done; null when none is set.',
  })
  due(@Root() { action }: ActionOfPlan): IsoDay | undefined {
    return action.due;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Of work: so many months.' })
  months(@Root() { action }: ActionOfPlan): number | undefined {
    return action.kind === 'ROUTE' ? action.action.months : undefined;
  }
}
