import { Field, Int, ObjectType } from 'type-graphql';
import type { ImportedTitles } from '../../app/title-work/import-titles';
import type { AlignmentStatus } from '../../domain/alignment/alignment';
import { AlignmentStatusEnum } from '../title-alignment/alignment-status.enum';

/** How many titles have an alignment that stands so. */
export interface AlignmentCount {
  readonly status: AlignmentStatus;
  readonly titles: number;
}

@ObjectType('AlignmentCount', {
  description: 'How many titles have an alignment that stands so.',
  simpleResolvers: true,
})
export class AlignmentCountType implements AlignmentCount {
  @Field(() => AlignmentStatusEnum, { description: 'How it stands.' })
  readonly status!: AlignmentStatus;

  @Field(() => Int, { description: 'How many titles.' })
  readonly titles!: number;
}

@ObjectType('ImportReport', {
  description: 'What an import of titles came to, or in a dry run would come to.',
  simpleResolvers: true,
})
export class ImportReportType implements Omit<ImportedTitles, 'byStatus'> {
  @Field(() => Int, { description: 'Rows of the list.' })
  readonly rows!: number;

  @Field(() => Int, { description: 'Different titles in the list.' })
  readonly titles!: number;

  @Field(() => Int, { description: 'Titles that were not there before.' })
  readonly added!: number;

  @Field(() => Int, { description: 'Titles of which the list says something else than before.' })
  readonly changed!: number;

  @Field(() => Int, { description: 'Titles of which all is as before.' })
  readonly unchanged!: number;

  @Field(() => Int, { description: 'Titles that are no longer in the list.' })
  readonly vanished!: number;

  @Field(() => Int, { description: 'Titles that had vanished and are back.' })
  readonly returned!: number;

  @Field(() => Int, { description: 'People who have a title in the list, as far as it tells.' })
  readonly people!: number;

  @Field(() => Int, { description: 'Titles that were decided on at once.' })
  readonly decided!: number;

  readonly byStatus!: ImportedTitles['byStatus'];
  readonly labels!: ImportedTitles['labels'];
}
