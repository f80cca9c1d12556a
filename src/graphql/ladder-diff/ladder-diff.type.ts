import { Field, ObjectType } from 'type-graphql';
import type { Deviation } from '../../app/ladders/deviation';
import type { RevisionDifference } from '../../app/ladders/diff-revisions';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import { LadderType } from '../ladder/ladder.type';
import { costOfAbout } from '../limits/cost/estimates';
import { DeviationType } from './deviation.type';

@ObjectType('LadderDiff', { description: 'What changed between two revisions of one ladder.', simpleResolvers: true })
export class LadderDiffType implements RevisionDifference {
  @Field(() => LadderType, { description: 'The revision before.' })
  readonly from!: PlacedLadder;

  @Field(() => LadderType, { description: 'The revision after.' })
  readonly to!: PlacedLadder;

  @Field(() => [DeviationType], {
    complexity: costOfAbout(10),
    description: 'Every change of what the ladder says; empty when there is none.',
  })
  readonly changes!: readonly Deviation[];
}
