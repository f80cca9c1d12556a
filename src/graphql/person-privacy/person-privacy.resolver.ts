import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { erasePerson } from '../../app/people-work/erase-person';
import { exportPerson } from '../../app/people-work/export-person';
import { listErasedFigures } from '../../app/people-work/list-erased-figures';
import type { ErasedFigure } from '../../domain/person/erased-figure';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { costOfAbout } from '../limits/cost/estimates';
import { decodeIdOf } from '../node/global-id';
import { payloadOf, shownTo, type Payload } from '../problem/payload';
import { ErasePersonInput, ExportPersonInput } from './person-privacy.input';
import { ErasedFigureType, ErasePersonPayloadType, ExportPersonPayloadType } from './person-privacy.type';

@Resolver()
export class PersonPrivacyResolver {
  // A mutation, for it leaves an event, and so that the id of a person never stands in an address.
  @Mutation(() => ExportPersonPayloadType, {
    description:
      'Registerutdrag: hands out everything that is stored of a person, to themself and to HR of their employer. To others than themself it leaves an event in the trail.',
  })
  exportPerson(@Arg('input') input: ExportPersonInput, @Ctx() context: RequestContext): Promise<Payload> {
    return payloadOf(exportPerson(context, input), (everything) => ({ everything }));
  }

  @Mutation(() => ErasePersonPayloadType, {
    description:
      'Gallra: erases everything that is stored of a person and destroys it on the disk as far as the engine reaches. Only HR of the employer can, and nobody can undo it. Numbers that tell of nobody are left, see erasedFigures.',
  })
  erasePerson(@Arg('input') input: ErasePersonInput, @Ctx() context: RequestContext): Promise<Payload> {
    const { person, ...key } = withoutNulls(input);
    const expected = person === undefined ? undefined : decodeIdOf('Person', person);
    return payloadOf(erasePerson(context, { ...key, expected }), (erased) => ({ erased }));
  }

  @Query(() => [ErasedFigureType], {
    complexity: costOfAbout(100),
    description: 'What is left of the people that an employer has erased, by year, the newest first.',
  })
  async erasedFigures(
    @Arg('organization', () => String, { description: 'The code of the employer.' }) organization: string,
    @Ctx() context: RequestContext,
  ): Promise<readonly ErasedFigure[]> {
    return shownTo(await listErasedFigures(context, organization));
  }
}
