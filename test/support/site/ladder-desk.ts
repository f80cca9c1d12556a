import { askAs } from './ask-as';
import type { Site } from './site';

/** The newest revision of a ladder that the account may see, draft or published. */
const newestOf = async (site: Site, account: string, slug: string) => {
  const ask = await askAs(site, account);
  const { ladder } = await ask<{
    readonly ladder: { readonly revisions: readonly { readonly id: string; readonly version: number }[] };
  }>('query ($slug: String!) { ladder(slug: $slug) { revisions { id version } } }', { slug });
  const newest = ladder.revisions.at(-1);
  if (newest === undefined) throw new Error(`There is no ladder ${slug}.`);
  return { ask, newest };
};

/** Changes the newest revision of a ladder, as an account of the demo. */
export const editNewest = async (
  site: Site,
  account: string,
  slug: string,
  operations: readonly unknown[],
): Promise<void> => {
  const { ask, newest } = await newestOf(site, account, slug);
  await ask(
    'mutation ($input: EditLadderInput!) { editLadder(input: $input) { ladder { id } problems { code path message } } }',
    { input: { ladder: newest.id, expectedVersion: newest.version, operations } },
  );
};

/** Submits the draft of a ladder, or approves it, as an account of the demo. */
export const actOnNewest = async (
  site: Site,
  account: string,
  slug: string,
  mutation: 'submitLadder' | 'approveLadder',
): Promise<void> => {
  const { ask, newest } = await newestOf(site, account, slug);
  await ask(
    `mutation ($input: LadderActionInput!) { ${mutation}(input: $input) { ladder { id } problems { code path message } } }`,
    { input: { ladder: newest.id, expectedVersion: newest.version } },
  );
};

/** Publishes the approved draft of a ladder, as an account of the demo. */
export const publishNewest = async (site: Site, account: string, slug: string, validFrom: string): Promise<void> => {
  const { ask, newest } = await newestOf(site, account, slug);
  const decision = { body: 'Exempelnämnden', date: '2024-05-20' };
  await ask(
    'mutation ($input: PublishLadderInput!) { publishLadder(input: $input) { ladder { id } problems { code path message } } }',
    { input: { ladder: newest.id, expectedVersion: newest.version, decision, validFrom } },
  );
};
