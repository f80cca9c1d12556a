import { Field, ObjectType } from 'type-graphql';
import type { ImportDifference } from '../../app/ladder-work/import-report';
import type { DeviationKind } from '../../domain/ladder/diff/deviation-kind';
import type { LocalizedText } from '../../domain/text/language';
import { DeviationKindEnum } from '../ladder-diff/deviation-kind.enum';

@ObjectType('ImportDifference', { description: 'One thing that an import changed.', simpleResolvers: true })
export class ImportDifferenceType implements ImportDifference {
  @Field(() => DeviationKindEnum, { description: 'What kind of change it is.' })
  readonly kind!: DeviationKind;

  @Field(() => String, {
    nullable: true,
    description: 'The slug of the step that it concerns; null when it concerns the ladder as a whole.',
  })
  readonly step?: string;

  readonly text!: LocalizedText;
}
