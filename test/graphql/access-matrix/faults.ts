import { ANONYMOUS, type Viewer } from '../../../src/domain/access/viewer';
import type { MatrixServer } from './matrix-server';
import { expectedOutcome, outcomeOf } from './outcome';
import { secretsKeptFrom } from './policy';
import type { GuardedRow, OwnRow, PublicRow, Row } from './row';
import { viewers } from './viewers';
import type { Target } from './world';

/** Where the answers to anybody are other than the row says; empty when they are as they should be. */
export const faultsOf = async (server: MatrixServer, row: Row): Promise<readonly string[]> => {
  const faultsFor = await checkOf(server, row);
  const faults = await Promise.all(
    Object.entries(viewers).map(async ([name, viewer]) =>
      (await faultsFor(viewer)).map((fault) => `${name}: ${fault}`),
    ),
  );
  return faults.flat();
};

type Check = (viewer: Viewer) => Promise<readonly string[]>;

const checkOf = (server: MatrixServer, row: Row): Check | Promise<Check> => {
  if (row.access === 'PUBLIC') return publicCheck(server, row);
  return row.access === 'OWN' ? ownCheck(server, row) : guardedCheck(server, row);
};

/** What is public is the same for everybody, to the byte. */
const publicCheck = async (server: MatrixServer, { operation }: PublicRow): Promise<Check> => {
  const usual = await server.bytesOf(operation, ANONYMOUS);
  return async (viewer) => {
    const bytes = await server.bytesOf(operation, viewer);
    return [
      ...(bytes === usual ? [] : [`is told ${bytes}, and others ${usual}`]),
      ...(bytes.includes('"errors"') ? [bytes] : []),
      ...leaksIn(bytes, viewer),
    ];
  };
};

const ownCheck =
  (server: MatrixServer, { operation }: OwnRow): Check =>
  async (viewer) =>
    leaksIn(await server.bytesOf(operation, viewer), viewer);

const guardedCheck =
  (server: MatrixServer, row: GuardedRow): Check =>
  async (viewer) => {
    const unknown = row.unknown && (await server.bytesOf(row.unknown, viewer));
    const faults: string[] = [];
    for (const target of row.targets) {
      const bytes = await server.bytesOf(row.operation(target), viewer);
      const found = [...faultsInOutcome(bytes, row, viewer, target), ...leaksIn(bytes, viewer)];
      if (unknown !== undefined && isHidden(row, viewer, target) && bytes !== unknown) {
        found.push(`is told ${bytes}, and of what does not exist ${unknown}`);
      }
      faults.push(...found.map((fault) => `${target.name}: ${fault}`));
    }
    return faults;
  };

const faultsInOutcome = (bytes: string, row: GuardedRow, viewer: Viewer, target: Target): readonly string[] => {
  const [expected, came] = [expectedOutcome(viewer, row, target), outcomeOf(bytes, row, target)];
  return expected === came ? [] : [`expected ${expected}, came to ${came}: ${bytes}`];
};

/** True where the viewer must not be able to tell the target from what does not exist. */
const isHidden = (row: GuardedRow, viewer: Viewer, target: Target): boolean =>
  !['ALLOWED', 'NOT_ALLOWED'].includes(expectedOutcome(viewer, row, target));

const leaksIn = (bytes: string, viewer: Viewer): readonly string[] =>
  secretsKeptFrom(viewer)
    .filter((secret) => bytes.includes(secret))
    .map((secret) => `reads ${secret}`);
