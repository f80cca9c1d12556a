import { Field, Int, ObjectType } from 'type-graphql';
import type { ImportFigures } from '../../app/people-work/import-figures';
import type { ImportedPeople } from '../../app/people-work/import-people';
import type { ListedTitles } from '../../app/people-work/listed-titles';

@ObjectType('ImportFigures', { description: 'What an import came to, of one kind of thing.', simpleResolvers: true })
export class ImportFiguresType implements ImportFigures {
  @Field(() => Int, { description: 'Were not there before.' })
  readonly added!: number;

  @Field(() => Int, { description: 'Of which the list says something else than what was recorded.' })
  readonly changed!: number;

  @Field(() => Int, { description: 'Are as they were recorded.' })
  readonly unchanged!: number;

  @Field(() => Int, {
    description: 'An earlier list told of them and this one did not, and what is missing was to be deleted.',
  })
  readonly deleted!: number;
}

@ObjectType('ListedTitles', {
  description:
    'How the titles of the employments in a list are decided, as of today or the last day of the employment. Titles that differ only in case and signs are one.',
  simpleResolvers: true,
})
export class ListedTitlesType implements ListedTitles {
  @Field(() => Int, { description: 'It is decided what they stand for.' })
  readonly resolved!: number;

  @Field(() => Int, { description: 'Nobody has decided what they stand for: of such employments nothing follows.' })
  readonly unresolved!: number;

  @Field(() => [String], {
    description: 'The first 200 of those that nobody has decided on, to be brought in by importTitles.',
  })
  readonly unresolvedLabels!: readonly string[];
}

@ObjectType('PeopleImportReport', {
  description: 'What an import of people came to, or in a dry run would come to.',
  simpleResolvers: true,
})
export class PeopleImportReportType implements ImportedPeople {
  @Field(() => Int, { description: 'Rows of the list.' })
  readonly rows!: number;

  @Field(() => Boolean, {
    description: 'True where all was as the list says: nothing was added, changed or deleted.',
  })
  readonly isUnchanged!: boolean;

  @Field(() => ImportFiguresType, { description: 'People, by what is said of them as such: unit and completeness.' })
  readonly people!: ImportFigures;

  @Field(() => ImportFiguresType, { description: 'Employments.' })
  readonly employments!: ImportFigures;

  @Field(() => ImportFiguresType, { description: 'Merits.' })
  readonly evidence!: ImportFigures;

  @Field(() => ImportFiguresType, { description: 'Levels given as an uppdrag.' })
  readonly assignments!: ImportFigures;

  @Field(() => ListedTitlesType, { description: 'The titles of the employments.' })
  readonly titles!: ListedTitles;
}
