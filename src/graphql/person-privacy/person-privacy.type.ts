import { Field, Int, ObjectType } from 'type-graphql';
import type { StoredAmounts } from '../../app/people-work/erase-in-unit';
import type { PersonExport } from '../../app/people-work/person-export';
import type { ErasedFigure } from '../../domain/person/erased-figure';
import type { InputProblem } from '../../domain/problem';
import { costOfAbout } from '../limits/cost/estimates';
import { ProblemType } from '../problem/problem.type';
import { JsonScalar } from '../scalars/json.scalar';
import { ErasedFigureKindEnum } from './erased-figure-kind.enum';

@ObjectType('ExportPersonPayload', {
  description: 'Registerutdrag: everything that is stored of a person.',
  simpleResolvers: true,
})
export class ExportPersonPayloadType {
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'The person, employments, evidence, assignments, every version of plans, and what the trail tells of them; null when it was refused.',
  })
  readonly everything?: PersonExport;

  @Field(() => [ProblemType], {
    complexity: costOfAbout(3),
    description: 'Why it was refused; empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}

@ObjectType('ErasedPerson', { description: 'How much was erased, or would be in a dry run.', simpleResolvers: true })
export class ErasedPersonType implements StoredAmounts {
  @Field(() => Int, { description: 'Anställningar.' })
  readonly employments!: number;

  @Field(() => Int, { description: 'Meriter.' })
  readonly evidence!: number;

  @Field(() => Int, { description: 'Uppdrag: levels that were given.' })
  readonly assignments!: number;

  @Field(() => Int, { description: 'Versions of development plans.' })
  readonly planVersions!: number;
}

@ObjectType('ErasePersonPayload', { description: 'What came of an erasure.', simpleResolvers: true })
export class ErasePersonPayloadType {
  @Field(() => ErasedPersonType, { nullable: true, description: 'How much was erased; null when it was refused.' })
  readonly erased?: StoredAmounts;

  @Field(() => [ProblemType], {
    complexity: costOfAbout(3),
    description: 'Why it was refused; empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}

@ObjectType('ErasedFigure', {
  description: 'A number that is left of people who were erased. Groups of fewer than five are not shown.',
  simpleResolvers: true,
})
export class ErasedFigureType implements Omit<ErasedFigure, 'organization'> {
  @Field(() => Int, { description: 'The year in which they were erased.' })
  readonly year!: number;

  @Field(() => ErasedFigureKindEnum, { description: 'What they are counted by.' })
  readonly kind!: ErasedFigure['kind'];

  @Field(() => String, {
    description:
      'The slug of the title or the qualification, or of the scale and the level (scale/level); empty of PEOPLE.',
  })
  readonly slug!: string;

  @Field(() => Int, { description: 'How many of the erased people had it.' })
  readonly people!: number;
}
