import { runSql } from './database';

/**
 * Every row of the database at the URL, but for the tables left out, in an order of its own: the same text as long as
 * nothing is changed.
 */
export const everythingIn = async (url: string, except: readonly string[] = []): Promise<string> => {
  const all = (await runSql(url, tablesOf(url))) as readonly { readonly name: string }[];
  const tables = all.filter(({ name }) => !except.includes(name));
  const contents = await Promise.all(
    tables.map(async ({ name }) => [name, (await runSql(url, `SELECT * FROM "${name}"`)).map(asText).sort()] as const),
  );
  return asText(Object.fromEntries(contents));
};

const asText = (value: unknown): string => JSON.stringify(value);

const tablesOf = (url: string): string =>
  url.startsWith('sqlite:')
    ? `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`
    : `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
