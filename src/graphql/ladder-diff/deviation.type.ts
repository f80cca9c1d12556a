import { Field, ObjectType } from 'type-graphql';
import type { Deviation } from '../../app/ladders/deviation';
import type { PlacedStep } from '../../catalog/placed-ladder';
import type { DeviationKind } from '../../domain/ladder/diff/deviation-kind';
import type { LocalizedText } from '../../domain/text/language';
import { StepType } from '../step/step.type';
import { DeviationKindEnum } from './deviation-kind.enum';

@ObjectType('Deviation', {
  description: 'Avvikelse: one way in which a ladder departs from another.',
  simpleResolvers: true,
})
export class DeviationType implements Deviation {
  @Field(() => DeviationKindEnum, { description: 'What kind of departure it is.' })
  readonly kind!: DeviationKind;

  @Field(() => StepType, {
    nullable: true,
    description: 'The step that it concerns, where it stands last; null when it concerns the ladder as a whole.',
  })
  readonly step?: PlacedStep;

  readonly text!: LocalizedText;
}
