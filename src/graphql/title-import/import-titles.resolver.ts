import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Outcome } from '../../app/mutation/outcome';
import type { ImportProgress } from '../../app/ports/title-work-store';
import { refuseToConfirm } from '../../app/title-work/confirm-resolved';
import { importTitleFile } from '../../app/title-work/import-title-file';
import { importTitles, type ImportedTitles } from '../../app/title-work/import-titles';
import { findImportProgress } from '../../app/title-work/list-local-titles';
import type { TitleRow } from '../../domain/title/mapping/title-row';
import { theOneGiven } from '../arguments/the-one-given';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { payloadOf, shownTo, type Payload } from '../problem/payload';
import { ImportPayloadType } from './import-payload.type';
import { ImportProgressType } from './import-progress.type';
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

  @Query(() => ImportProgressType, {
    nullable: true,
    description:
      'How far an import of yours has come, while it runs and after; null for one that you have not started.',
  })
  async importProgress(
    @Arg('organization', () => String, { description: 'The code of the employer.' }) organization: string,
    @Arg('idempotencyKey', () => String, { description: 'The key that the import was sent with.' }) key: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportProgress | undefined> {
    return shownTo(await findImportProgress(context, organization, key));
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
