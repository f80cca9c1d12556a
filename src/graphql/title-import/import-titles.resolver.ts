import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Outcome } from '../../app/mutation/outcome';
import { refuseToConfirm } from '../../app/title-work/confirm-resolved';
import { importTitleFile } from '../../app/title-work/import-title-file';
import { importTitles, type ImportedTitles } from '../../app/title-work/import-titles';
import type { TitleRow } from '../../domain/title/mapping/title-row';
import { theOneGiven } from '../arguments/the-one-given';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { ImportPayloadType } from '../import/import-payload.type';
import { payloadOf, type Payload } from '../problem/payload';
import { ImportTitlesInput, type TitleListInput, type TitleRowInput } from './import-titles.input';

@Resolver()
export class ImportTitlesResolver {
  @Mutation(() => ImportPayloadType, {
    description:
      "Importera titlar: puts the list of titles of an employer's personnel system in the place of the one before, all or nothing.",
  })
  importTitles(@Arg('input') input: ImportTitlesInput, @Ctx() context: RequestContext): Promise<Payload> {
    const { list, confirmResolved, ...given } = withoutNulls(input);
    const rest = { ...given, confirmResolved: confirmResolved ?? mayConfirm(context, given.organization) };
    const outcome = theOneGiven<TitleListInput, Promise<Outcome<ImportedTitles>>>(list, {
      file: ({ content, ...file }) =>
        importTitleFile(context, { ...rest, file: { ...file, content: Buffer.from(content, 'base64') } }),
      rows: (rows) => importTitles(context, { ...rest, rows: rows.map(numbered) }),
    });
    return payloadOf(outcome, (report) => ({ report }));
  }
}

const numbered = ({ label, people, field, aid }: TitleRowInput, index: number): TitleRow => ({
  row: index + 1,
  label,
  people,
  field,
  aid,
});

const mayConfirm = (context: RequestContext, organization: string): boolean =>
  refuseToConfirm(context, organization) === undefined;
