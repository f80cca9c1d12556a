import { Field, ObjectType } from 'type-graphql';
import type { DemandStanding } from '../../app/ladders/demand-standing';
import type { DeviationKind } from '../../domain/ladder/diff/deviation-kind';
import type { LocalizedText } from '../../domain/text/language';
import { DeviationKindEnum } from '../ladder-diff/deviation-kind.enum';

@ObjectType('DemandStanding', {
  description: 'How what a step demands in one ladder stands to what it demands in another.',
  simpleResolvers: true,
})
export class DemandStandingType implements DemandStanding {
  @Field(() => DeviationKindEnum, { description: 'STRICTER and LOOSER are proved; ADDED: the other has no such step.' })
  readonly kind!: DeviationKind;

  readonly reasons!: readonly LocalizedText[];
}
