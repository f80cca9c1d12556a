import type { ReadContext } from '../app/read-context';
import { readConfig } from '../config/config';
import { isRefused } from '../files/file-reading';
import { readSeeds } from '../files/seeds/read-seeds';
import { ExpectedError } from './expected-error';
import { asOperator } from './operator';
import { describeFault } from './report';
import { SchemaOutdated } from './schema-outdated';
import { shippedSeeds } from './shipped-seeds';

/** What titles are looked up in, and whether that is the configured database or the seeds that come with Trappa. */
export interface TitleReader {
  readonly context: ReadContext;
  readonly isShipped: boolean;
}

/** Reads the newest release of the configured database; where that has none yet, the seeds that come with Trappa. */
export const openTitleReader = async (): Promise<TitleReader> => {
  const published = await readPublished();
  if (published && published.catalog.release.number > 0) return { context: published, isShipped: false };
  return { context: await readShipped(), isShipped: true };
};

/** The newest release, which is held in memory; undefined where the database has not the tables for one. */
const readPublished = async (): Promise<ReadContext | undefined> => {
  try {
    return await asOperator((context) => Promise.resolve(context));
  } catch (error) {
    if (error instanceof SchemaOutdated) return undefined;
    throw error;
  }
};

const readShipped = async (): Promise<ReadContext> => {
  const { composeReader } = await import('../compose/compose-reader.js');
  const { realSurroundings } = await import('../compose/surroundings.js');
  const reading = readSeeds(shippedSeeds);
  if (isRefused(reading)) throw new ExpectedError(reading.faults.map((fault) => describeFault(fault, 'EN')).join('\n'));
  return composeReader(reading.value, realSurroundings({ ...readConfig(process.env), logLevel: 'silent' }));
};
