import { Field, ObjectType } from 'type-graphql';
import type { LadderComparison, PlacedStepPair } from '../../app/ladders/compare-ladders';
import type { PlacedLadder, PlacedStep } from '../../catalog/placed-ladder';
import type { Equivalence } from '../../domain/ladder/compare/equivalence';
import type { DeviationKind } from '../../domain/ladder/diff/deviation-kind';
import type { LocalizedText } from '../../domain/text/language';
import { EquivalenceType } from '../equivalence/equivalence.type';
import { LadderType } from '../ladder/ladder.type';
import { DeviationKindEnum } from '../ladder-diff/deviation-kind.enum';
import { costOfAbout } from '../limits/cost/estimates';
import { StepType } from '../step/step.type';

@ObjectType('StepPair', {
  description: 'Two steps that correspond, or one without a counterpart.',
  simpleResolvers: true,
})
export class StepPairType implements PlacedStepPair {
  @Field(() => StepType, { nullable: true, description: 'The step to the left; null when only the right has it.' })
  readonly left?: PlacedStep;

  @Field(() => StepType, { nullable: true, description: 'The step to the right; null when only the left has it.' })
  readonly right?: PlacedStep;

  @Field(() => DeviationKindEnum, {
    description:
      'How the right stands to the left. STRICTER: the right demands more. ADDED: only the right has the step.',
  })
  readonly relation!: DeviationKind;

  readonly because!: readonly LocalizedText[];

  @Field(() => EquivalenceType, {
    nullable: true,
    description: 'The equivalence that decided the pair; null when it follows from role, level or title.',
  })
  readonly equivalence?: Equivalence;
}

@ObjectType('LadderComparison', { description: 'Two ladders side by side.', simpleResolvers: true })
export class LadderComparisonType implements LadderComparison {
  @Field(() => LadderType, { description: 'The ladder to the left: what the other is compared with.' })
  readonly left!: PlacedLadder;

  @Field(() => LadderType, { description: 'The ladder to the right.' })
  readonly right!: PlacedLadder;

  @Field(() => [StepPairType], {
    complexity: costOfAbout(20),
    description: 'The steps in the order of the left ladder, then those that only the right has.',
  })
  readonly pairs!: readonly PlacedStepPair[];
}
