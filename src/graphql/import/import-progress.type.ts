import { Field, Int, ObjectType } from 'type-graphql';
import type { ImportProgress } from '../../app/ports/title-work-store';
import { DateTimeScalar } from '../scalars/date-time.scalar';
import { ImportPhaseEnum } from './import-phase.enum';

@ObjectType('ImportProgress', { description: 'How far an import has come.', simpleResolvers: true })
export class ImportProgressType implements ImportProgress {
  @Field(() => ImportPhaseEnum, { description: 'What it is doing.' })
  readonly phase!: ImportProgress['phase'];

  @Field(() => Int, { description: 'Rows that are done.' })
  readonly done!: number;

  @Field(() => Int, { description: 'All rows; while a file is CHECKED, those that were found so far.' })
  readonly total!: number;

  @Field(() => DateTimeScalar, { description: 'When it had come so far.' })
  readonly at!: string;
}
