import { ANONYMOUS, type Viewer } from '../../../src/domain/access/viewer';
import type { MatrixServer } from './matrix-server';
import { expectedOutcome, outcomeOf } from './outcome';
import { secretsKeptFrom } from './policy';
import type { GuardedRow, PublicRow, Row } from './row';
import type { Target } from './world';

/** Where the answers to the viewer are other than the row says; empty when they are as they should be. */
export const faultsOf = async (server: MatrixServer, row: Row, viewer: Viewer): Promise<readonly string[]> => {
  if (row.access === 'PUBLIC') return faultsOfPublic(server, row, viewer);
  if (row.access === 'OWN') return leaksIn(await server.bytesOf(row.operation, viewer), viewer);
  const unknown = row.unknown && (await server.bytesOf(row.unknown, viewer));
  const faults: string[] = [];
  for (const target of row.targets) {
    const bytes = await server.bytesOf(row.operation(target), viewer);
    const found = [...faultsInOutcome(bytes, row, viewer, target), ...leaksIn(bytes, viewer)];
    if (isHidden(row, viewer, target) && unknown !== undefined && bytes !== unknown) {
      found.push(`is told ${bytes}, and of what does not exist ${unknown}`);
    }
    faults.push(...found.map((fault) => `${target.name}: ${fault}`));
  }
  return faults;
};

/** What is public is the same for everybody, to the byte. */
const faultsOfPublic = async (
  server: MatrixServer,
  { operation }: PublicRow,
  viewer: Viewer,
): Promise<readonly string[]> => {
  const [bytes, usual] = [await server.bytesOf(operation, viewer), await server.bytesOf(operation, ANONYMOUS)];
  return [
    ...(bytes === usual ? [] : [`is told ${bytes}, and others ${usual}`]),
    ...(bytes.includes('"errors"') ? [bytes] : []),
    ...leaksIn(bytes, viewer),
  ];
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
