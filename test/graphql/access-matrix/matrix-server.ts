import type { Viewer } from '../../../src/domain/access/viewer';
import type { Database } from '../../../src/db/database';
import { createTestDatabase, type TestEngine } from '../../support/database';
import { startService } from '../../support/service';
import type { Operation } from './row';
import { publishedWorld, writeUnpublished } from './world';

/** The world of the matrix behind a whole server, in which nothing that is asked for ever lasts. */
export interface MatrixServer {
  /** The answer, to the byte, with its status; only the id of the request is taken out. */
  readonly bytesOf: (operation: Operation, viewer: Viewer) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Nobody is asked to wait. */
const MANY = { TRAPPA_REQUESTS_PER_MINUTE: '10000000', TRAPPA_REQUESTS_PER_MINUTE_PER_VIEWER: '10000000' };

/** Starts the server on a database of its own. */
export const startMatrixServer = async (engine: TestEngine = 'sqlite'): Promise<MatrixServer> => {
  const { url, remove } = await createTestDatabase(engine);
  const { database, publish, service, send, close } = await startService(url, {}, MANY, undoing);
  await publish(publishedWorld);
  await database.write(writeUnpublished);
  await service.holder.refresh();
  return {
    bytesOf: async ({ query, variables = {} }, viewer) => {
      const { status, body } = await send(query, variables, viewer);
      return `${status} ${body.replace(/"requestId":"[^"]*"/gu, '"requestId":""')}`;
    },
    close: async () => {
      await close();
      await remove();
    },
  };
};

/** Thrown to undo what was written, with what it came to. */
class Undone<Result> extends Error {
  constructor(readonly result: Result) {
    super('What was written is undone.');
  }
}

/** Each unit of work that writes is done for real, and undone: everybody finds the same world, and nothing is to be shredded. */
const undoing = (database: Database): Database => ({
  ...database,
  shred: () => Promise.resolve({ left: [] }),
  write: async <Result>(work: Parameters<typeof database.write<Result>>[0]): Promise<Result> => {
    try {
      return await database.write<Result>(async (stores) => {
        throw new Undone(await work(stores));
      });
    } catch (error) {
      if (error instanceof Undone) return (error as Undone<Result>).result;
      throw error;
    }
  },
});
