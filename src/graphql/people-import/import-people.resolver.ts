import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { importPeople } from '../../app/people-work/import-people';
import type { PeopleList } from '../../app/people-work/people-list';
import type { PeopleContent } from '../../app/ports/people-files';
import { peopleColumns, type PeopleRow } from '../../domain/person/import/people-row';
import { theOneGiven } from '../arguments/the-one-given';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { ImportPayloadType } from '../import/import-payload.type';
import { payloadOf, type Payload } from '../problem/payload';
import { ImportPeopleInput, type PeopleListInput } from './import-people.input';
import type { PeopleRowInput } from './people-row.input';

@Resolver()
export class ImportPeopleResolver {
  @Mutation(() => ImportPayloadType, {
    description:
      'Importera personal: records people, employments, merits and levels, all or nothing. The same list again changes nothing; what it does not tell of stays, unless it is to be deleted.',
  })
  importPeople(@Arg('input') input: ImportPeopleInput, @Ctx() context: RequestContext): Promise<Payload> {
    const { list: given, ...rest } = withoutNulls(input);
    const list = theOneGiven<PeopleListInput, PeopleList>(given, {
      file: ({ content, format }) => ({
        file: () => context.peopleFiles.read(contentOf(Buffer.from(content, 'base64')), format),
      }),
      rows: (rows) => ({ rows: rows.map(asRow) }),
    });
    return payloadOf(importPeople(context, { ...rest, list }), (people) => ({ people }));
  }
}

/** So many bytes are read at a time: others have their turn between. */
const BYTES_A_CHUNK = 64 * 1024;

const contentOf = (bytes: Uint8Array): PeopleContent =>
  async function* () {
    for (let start = 0; start < bytes.length; start += BYTES_A_CHUNK) {
      yield await Promise.resolve(bytes.subarray(start, start + BYTES_A_CHUNK));
    }
  };

/** The row with what was given as the texts that a file would have. */
const asRow = (input: PeopleRowInput, index: number): PeopleRow => ({
  row: index + 1,
  cells: Object.fromEntries(
    peopleColumns.flatMap((column) => {
      const text = String(input[column] ?? '');
      return text === '' ? [] : [[column, text]];
    }),
  ),
});
