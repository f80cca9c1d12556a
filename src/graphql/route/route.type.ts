import { Field, Float, Int, ObjectType } from 'type-graphql';
import { type CreditAmount, routeObjectives, type RouteUnknown, routeUnknowns } from '../../domain/assessment/route';
import type { PersonFile } from '../../domain/person/person-file';
import type { CreditUnit } from '../../domain/qualification/qualification';
import type { IsoDay } from '../../domain/time/iso-day';
import { registerList } from '../enums/register-list';
import { CreditUnitEnum } from '../qualification/credit-unit.enum';
import type { RouteOfPerson } from './route-of-person';

export const RouteObjectiveEnum = registerList(
  'RouteObjective',
  routeObjectives,
  'What makes one route better than another.',
  {
    SHORTEST: 'Kortast: the fewest months.',
    CHEAPEST: 'Billigast: the fewest kronor; a cost that nobody knows ranks behind one that is known.',
    FEWEST_CREDITS: 'Minst att läsa: the least study, points of all units made comparable as weeks of full-time study.',
  },
);

export const RouteUnknownEnum = registerList('RouteUnknown', routeUnknowns, 'What the data does not tell.', {
  DURATION: 'Hur lång tid det tar.',
  COST: 'Vad det kostar.',
  SEATS: 'Om det finns platser.',
  CREDITS: 'Hur många poäng som återstår.',
  DEMANDS: 'Vad steget kräver.',
});

@ObjectType('CreditAmount', { description: 'Points of one unit.', simpleResolvers: true })
export class CreditAmountType implements CreditAmount {
  @Field(() => Float, { description: 'How many.' })
  readonly points!: number;

  @Field(() => CreditUnitEnum, { description: 'What they are counted in.' })
  readonly unit!: CreditUnit;
}

@ObjectType('Route', { description: 'Utvecklingsväg: what to do, in order, to reach a step.', simpleResolvers: true })
export class RouteType implements RouteOfPerson {
  readonly steps!: RouteOfPerson['steps'];
  readonly actions!: RouteOfPerson['actions'];
  readonly credits!: RouteOfPerson['credits'];
  readonly asOf!: IsoDay;
  readonly file!: PersonFile;

  @Field(() => Float, { description: 'From the first day to the last, as far as is known: see unknowns.' })
  readonly months!: number;

  @Field(() => Int, { nullable: true, description: 'In kronor; null when the cost of some action is unknown.' })
  readonly cost?: number;

  @Field(() => [RouteUnknownEnum], {
    description: 'What is unknown of some action on the way, or of what the step demands.',
  })
  readonly unknowns!: readonly RouteUnknown[];

  @Field(() => Boolean, {
    description:
      'True when no better way exists in the data; false when the search was cut short and there may be one.',
  })
  readonly isProvedBest!: boolean;
}
