import { type DatabaseAddress, describeAddress } from './database-address';
import { DatabaseUnusable } from './database-unusable';

/** Reasons by the code of Node.js, PostgreSQL or SQLite. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there (connection refused)',
  ECONNRESET: 'the server closed the connection',
  ETIMEDOUT: 'the server does not answer',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  '28P01': 'the server does not accept the user and password',
  '28000': 'the server does not let the user in',
  '3D000': 'the server has no database of that name',
  '53300': 'the server has no connections left',
  '57P03': 'the server is starting up or shutting down',
  ENOENT: 'it is not there and cannot be made',
  EACCES: 'the file or its directory may not be read and written',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is not a directory',
  EEXIST: 'a part of the path is not a directory',
  SQLITE_CANTOPEN: 'the file cannot be opened',
  SQLITE_READONLY: 'the file may not be written',
  SQLITE_NOTADB: 'the file is not a SQLite database',
  SQLITE_CORRUPT: 'the file is damaged',
  SQLITE_BUSY: 'another process keeps the file locked',
};

/**
 * Connects, and explains what stands in the way.
 * @throws DatabaseUnusable
 */
export const explainFailure = async <Result>(
  address: DatabaseAddress,
  variable: string,
  connect: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await connect();
  } catch (error) {
    throw new DatabaseUnusable(variable, `cannot use ${describeAddress(address)}: ${reasonFor(error)}`);
  }
};

const reasonFor = (error: unknown): string => {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  return reasons[String(code)] ?? String(message ?? error);
};
