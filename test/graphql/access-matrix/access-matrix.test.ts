import {
  fieldCoordinates,
  mutationCoordinates,
  nodeCoordinates,
  queryCoordinates,
  typeNames,
  typesReachedFrom,
} from './coordinates';
import { faultsOf } from './faults';
import { fieldRows } from './field-rows';
import { type MatrixServer, startMatrixServer } from './matrix-server';
import { mutationRows } from './mutation-rows';
import { nodeRows } from './node-rows';
import { queryRows } from './query-rows';
import type { Row } from './row';
import { typeKinds } from './type-kinds';

/** As many as anybody reads of what is wrong with one row. */
const MOST_FAULTS = 10;

const byField = typeNames.filter((name) => typeKinds[name] === 'BY_FIELD');

describe('the access matrix has a row for', () => {
  it.each([
    ['field of Query', queryCoordinates, Object.keys(queryRows)],
    ['field of Mutation', mutationCoordinates, Object.keys(mutationRows)],
    ['type with a global id', nodeCoordinates, Object.keys(nodeRows)],
    ['type of the schema', typeNames, Object.keys(typeKinds)],
    ['field of a type that holds what only some may see too', fieldCoordinates(byField), Object.keys(fieldRows)],
  ])('every %s, and for nothing else', (_what, coordinates, rows) => {
    expect(rows.toSorted()).toEqual(coordinates.toSorted());
  });
});

it('nothing published leads to a type that only some may see', () => {
  const leading = typeNames
    .filter((name) => typeKinds[name] === 'PUBLISHED' || typeKinds[name] === 'PART')
    .flatMap((name) => typesReachedFrom(name).filter((reached) => typeKinds[reached] === 'GUARDED'));
  expect(leading).toEqual([]);
});

// On SQLite alone: who may do what is decided before a store is asked, and what the stores do is tested on both engines.
describe('who asks for', () => {
  let server: MatrixServer;
  beforeAll(async () => {
    server = await startMatrixServer();
  });
  afterAll(() => server.close());

  const rows: Readonly<Record<string, Row | readonly Row[]>> = {
    ...queryRows,
    ...mutationRows,
    ...nodeRows,
    ...fieldRows,
  };

  it.each(Object.keys(rows))('%s gets what they may, and no more', async (coordinate) => {
    for (const row of [rows[coordinate] ?? []].flat()) {
      expect((await faultsOf(server, row)).slice(0, MOST_FAULTS)).toEqual([]);
    }
  });
});
