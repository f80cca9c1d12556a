import { ArrayMaxSize, ArrayMinSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { LONGEST_REASON } from '../../app/title-work/title-decision';
import type { MatchType } from '../../domain/role/classification-code';
import type { IsoDay } from '../../domain/time/iso-day';
import type { MappingAct } from '../../domain/title/mapping/title-mapping';
import { DryRun } from '../arguments/dry-run';
import { MatchTypeEnum } from '../role/match-type.enum';
import { DateScalar } from '../scalars/date.scalar';
import { MappingActEnum } from './mapping-act.enum';

/** Decisions in one request. */
const MOST_DECISIONS = 500;

/** Labels that one decision is alike for. */
const MOST_LABELS = 500;

@InputType('SeenDecisionsInput', { description: 'What whoever decides has seen of the labels.' })
export class SeenDecisionsInput {
  @Field(() => [ID], {
    defaultValue: [],
    description:
      'The ids of the newest TitleMapping on each of the labels (QueuedTitle.newest), and no others; none for a label that has none.',
  })
  @ArrayMaxSize(MOST_LABELS)
  readonly decisions!: string[];
}

@InputType('TitleDecisionInput', { description: 'What is decided, on one label or alike on several.' })
export class TitleDecisionInput {
  @Field(() => MappingActEnum, { description: 'Whether to confirm, reject or undo.' })
  readonly act!: MappingAct;

  @Field(() => [String], {
    defaultValue: [],
    description: 'The labels as the employer writes them, imported or not; none to undo, which names its mapping.',
  })
  @ArrayMaxSize(MOST_LABELS)
  readonly labels!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the standard title. CONFIRM takes one; REJECT without one says that none fits.',
  })
  readonly standard?: string;

  @Field(() => MatchTypeEnum, { nullable: true, description: 'How the labels match; left out: as they are read.' })
  readonly match?: MatchType;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in words; REJECT takes one. Nothing about single persons.',
  })
  @MaxLength(LONGEST_REASON)
  readonly reason?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day that it holds. Left out: today where it changes what was decided before, else always.',
  })
  readonly validFrom?: IsoDay;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day that it holds; left out: until further notice.',
  })
  readonly validTo?: IsoDay;

  @Field(() => ID, { nullable: true, description: 'The id of the TitleMapping that is undone.' })
  readonly undoes?: string;

  @Field(() => SeenDecisionsInput, {
    nullable: true,
    description: 'Guards against deciding over a colleague; left out: nothing does.',
  })
  @ValidateNested()
  readonly seen?: SeenDecisionsInput;
}

@InputType('DecideTitleMappingInput', {
  description: "What is decided on an employer's titles: all or none, on a thousand labels at most.",
})
export class DecideTitleMappingInput {
  @Field(() => String, { description: 'The code of the employer, e.g. 1480.' })
  readonly organization!: string;

  @Field(() => [TitleDecisionInput], { description: 'In their order: a later one sees those before it.' })
  @ValidateNested()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_DECISIONS)
  readonly decisions!: TitleDecisionInput[];

  @DryRun()
  readonly dryRun!: boolean;
}
