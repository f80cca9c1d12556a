import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isActionDone } from '../../app/people/is-action-done';
import { planActionText } from '../../app/people/plan-action-text';
import type { Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { DateScalar } from '../scalars/date.scalar';
import { type ActionOfPlan, PlanActionType } from './plan-action.type';

@Resolver(() => PlanActionType)
export class PlanActionResolver {
  @FieldResolver(() => String, {
    description:
      "What to do, in words: where there is no kind the employee's own, else those that follow from the rest.",
  })
  text(@Root() { action }: ActionOfPlan, @InLanguage() language: Language, @Ctx() context: RequestContext): string {
    return planActionText(context, action, language);
  }

  @FieldResolver(() => Boolean, {
    description: "True when it is done: of a route's action as the evidence says, of the employee's own as they say.",
  })
  done(@Root() { action, file, asOf }: ActionOfPlan, @Ctx() context: RequestContext): boolean {
    return isActionDone(context, action, file, asOf);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The day by which it is to be done; null when none is set.',
  })
  due(@Root() { action }: ActionOfPlan): IsoDay | undefined {
    return action.due;
  }
}
