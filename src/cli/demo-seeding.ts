import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MutationContext } from '../app/mutation/mutation-context';
import type { Outcome } from '../app/mutation/outcome';
import { importPeople, type ImportedPeople } from '../app/people-work/import-people';
import { importTitles, type ImportedTitles } from '../app/title-work/import-titles';
import type { Viewer } from '../domain/access/viewer';
import { readTitlesAt } from './read-titles';

/** What a demo was filled with. */
export interface DemoFilling {
  /** Employers who had no people before. */
  readonly organizations: number;
  readonly people: number;
  /** Titles of theirs that the demo's editors have decided on. */
  readonly decidedTitles: number;
  /** Lists that do not fit what is published any longer, and are passed over. */
  readonly refusedLists: number;
}

/**
 * Gives the employers of a demo their invented people, and decides on those of their titles that are certain. An employer
 * that has people is left as it is.
 *
 * @param folder With a list of people for each employer in `people/`, and of titles for some in `titles/`.
 */
export const fillDemo = async (context: MutationContext, folder: string): Promise<DemoFilling> => {
  const filling = { organizations: 0, people: 0, decidedTitles: 0, refusedLists: 0 };
  for (const file of readdirSync(join(folder, 'people'))) {
    const organization = basename(file, '.ndjson');
    if (await hasPeople(context, organization)) continue;
    const titles = await decideTitles(context, organization, join(folder, 'titles', `${organization}.csv`));
    const people = await addPeople(context, organization, join(folder, 'people', file));
    filling.organizations += 'value' in people ? 1 : 0;
    filling.people += 'value' in people ? people.value.people.added : 0;
    filling.decidedTitles += titles && 'value' in titles ? titles.value.decided : 0;
    filling.refusedLists += [titles, people].filter((outcome) => outcome && !('value' in outcome)).length;
  }
  return filling;
};

const hasPeople = async ({ stores }: MutationContext, organization: string): Promise<boolean> =>
  (await stores.people.list({ organization }, 1)).totalCount > 0;

const addPeople = (context: MutationContext, organization: string, path: string): Promise<Outcome<ImportedPeople>> => {
  const list = { file: () => context.peopleFiles.read(() => createReadStream(path), 'NDJSON') };
  const input = { organization, list, deleteMissing: false, confirmDeletions: false, dryRun: false };
  return importPeople(context, input);
};

const decideTitles = async (
  context: MutationContext,
  organization: string,
  path: string,
): Promise<Outcome<ImportedTitles> | undefined> => {
  if (!existsSync(path)) return undefined;
  const { titles: rows } = readTitlesAt(path, {}, 'EN');
  const input = { organization, rows, confirmResolved: true, dryRun: false };
  return importTitles({ ...context, viewer: editorOf(organization) }, input);
};

/** Titles are decided by people, so the demo's editor does it. */
const editorOf = (organization: string): Viewer => ({
  kind: 'PERSON',
  subject: `demo-${organization}-editor`,
  grants: [{ organization, role: 'EDITOR' }],
  isPlatformAdmin: false,
});
