import { Field, Int, ObjectType } from 'type-graphql';
import type { PlacedLadder, PlacedStep, PlacedTransition } from '../../catalog/placed-ladder';
import type { LooseningReason } from '../../domain/ladder/adaptation/loosening-reason';
import type { Ladder, LadderReference, LadderStatus, Progression } from '../../domain/ladder/ladder';
import type { Decision } from '../../domain/organization/decision';
import type { Source } from '../../domain/source';
import type { LocalizedText } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { connectionOf } from '../connection/connection.type';
import { DecisionType } from '../decision/decision.type';
import { costOfAbout } from '../limits/cost/estimates';
import { NodeType } from '../node/node.type';
import { DateScalar } from '../scalars/date.scalar';
import { DateTimeScalar } from '../scalars/date-time.scalar';
import { SourceType } from '../source/source.type';
import { StepType } from '../step/step.type';
import { TransitionType } from '../transition/transition.type';
import { LadderStatusEnum } from './ladder-status.enum';
import { ProgressionEnum } from './progression.enum';

@ObjectType('Ladder', {
  implements: NodeType,
  description:
    'Kompetenstrappa: steps for one or more roles, and the ways between them. A published revision never changes.',
  simpleResolvers: true,
})
export class LadderType implements PlacedLadder {
  readonly key!: string;
  readonly published!: Ladder;

  @Field(() => String, { description: 'The name in addresses and files; the same for every revision.' })
  readonly slug!: string;

  @Field(() => Int, { description: 'Revision: numbered from 1.' })
  readonly revision!: number;

  @Field(() => LadderStatusEnum, { description: 'Where the revision is in its life.' })
  readonly status!: LadderStatus;

  readonly name!: LocalizedText;
  readonly organization!: string;

  @Field(() => String, { description: 'Verksamhetsområde, e.g. förskola.' })
  readonly field!: string;

  @Field(() => ProgressionEnum, { description: 'Whether levels are earned or assigned.' })
  readonly progression!: Progression;

  @Field(() => Boolean, { description: 'True when a level holds only while every earlier level still holds.' })
  readonly cumulative!: boolean;

  readonly scale?: string;

  @Field(() => [StepType], { complexity: costOfAbout(12), description: 'Trappstegen, in the order of the ladder.' })
  readonly steps!: readonly PlacedStep[];

  @Field(() => [TransitionType], { complexity: costOfAbout(12), description: 'The ways between the steps.' })
  readonly transitions!: readonly PlacedTransition[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day in force; null when unknown or not yet decided.',
  })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, { nullable: true, description: 'The last day in force; null when open.' })
  readonly validTo?: IsoDay;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was published; null when it has not been, or unknown.',
  })
  readonly publishedAt?: string;

  @Field(() => DecisionType, { nullable: true, description: 'The beslut behind it.' })
  readonly decision?: Decision;

  @Field(() => [SourceType], { complexity: costOfAbout(3), description: 'Where the facts come from.' })
  readonly sources!: readonly Source[];

  readonly unknowns!: readonly LocalizedText[];
  readonly notes!: readonly LocalizedText[];
  readonly basedOn?: LadderReference;
  readonly looseningReasons?: readonly LooseningReason[];
}

export const LadderConnection = connectionOf(() => LadderType, 'Ladder');
