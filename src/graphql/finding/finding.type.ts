import { Field, ObjectType } from 'type-graphql';
import type { Finding, FindingCode, FindingSeverity, Place } from '../../domain/ladder/finding';
import type { LocalizedText } from '../../domain/text/language';
import { FindingSeverityEnum } from './finding-severity.enum';

@ObjectType('Finding', {
  description: 'Anmärkning: something that is wrong, or looks wrong: what, where, and what to do.',
  simpleResolvers: true,
})
export class FindingType implements Finding {
  @Field(() => String, { description: 'What is wrong, for machines: each code has one meaning.' })
  readonly code!: FindingCode;

  @Field(() => FindingSeverityEnum, { description: 'Whether it stands in the way of publication.' })
  readonly severity!: FindingSeverity;

  readonly place!: Place;
  readonly message!: Required<LocalizedText>;
}
