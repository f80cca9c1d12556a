import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { organizationRoles } from '../../../src/domain/access/organization-role';
import type { Viewer } from '../../../src/domain/access/viewer';
import { associationParts, localTitle } from '../../support/reference-desk';
import { person } from '../../support/viewers';
import { type MatrixServer, startMatrixServer } from '../access-matrix/matrix-server';
import { mutationRows } from '../access-matrix/mutation-rows';
import { queryRows } from '../access-matrix/query-rows';
import type { Operation, Row } from '../access-matrix/row';
import { MALMO } from '../access-matrix/world';

/** One more than a key or a code may have in the database, and very many. */
const LENGTHS = [201, 10_000];

/** May do everything in Malmö, and in an organisation of which only the issuer has heard. */
const viewerOf = (length: number): Viewer => {
  const malmo = person(MALMO, organizationRoles);
  const unheard = person('a'.repeat(length), organizationRoles).grants;
  return { ...malmo, subject: 'all-roles', grants: [...malmo.grants, ...unheard] };
};

/** The edit, as of something of Malmö's. */
const maintaining = (edit: object): Operation => ({
  query: `mutation ($input: MaintainReferenceDataInput!) {
    maintainReferenceData(input: $input) { problems { code path message } }
  }`,
  variables: { input: { note: 'nytt', edits: [ofMalmo(edit)] } },
});

const ofMalmo = (edit: object): unknown =>
  JSON.parse(JSON.stringify(edit).replaceAll(/"(1480|gr)"/gu, JSON.stringify(MALMO)));

const operationsOf = (row: Row): readonly Operation[] => {
  if (!('targets' in row)) return [row.operation];
  const target = row.targets.find(({ owner, shared }) => owner === MALMO && shared === 'NONE');
  return target ? [row.operation(target)] : [];
};

const operations: readonly (readonly [string, Operation])[] = [
  ...Object.entries({ ...mutationRows, ...queryRows }).flatMap(([name, rows]) =>
    [rows].flat().flatMap((row: Row) => operationsOf(row).map((operation) => [name, operation] as const)),
  ),
  ...[localTitle, ...associationParts].map(
    (edit) => [`Mutation.maintainReferenceData ${Object.keys(edit).join()}`, maintaining(edit)] as const,
  ),
].filter(([, { variables }]) => variables !== undefined);

/** The operation with each of its texts in turn made long; what ids hold is too. */
const lengthened = ({ query, variables = {} }: Operation, length: number): readonly Operation[] =>
  waysToTexts(variables).map((way) => ({
    query,
    // What is changed within an object is still an object.
    variables: changed(variables, way, (text) => longer(text, length)) as Operation['variables'] & object,
  }));

const longer = (text: string, length: number): string => {
  const [, type] = /^([A-Z]\w+):/u.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  const long = 'a'.repeat(length);
  return type === undefined ? long : encodeGlobalId(type, type === 'Ladder' ? `${long}@1` : long);
};

type Way = readonly string[];

/** Words in capitals are values of enums. */
const waysToTexts = (value: unknown): readonly Way[] => {
  if (typeof value === 'string') return /^[A-Z_]{2,}$/u.test(value) ? [] : [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => waysToTexts(part).map((way) => [name, ...way]));
};

const changed = (value: unknown, [name, ...way]: Way, change: (text: string) => string): unknown => {
  if (name === undefined) return change(String(value));
  const parts = Object.entries<unknown>(Object(value) as Readonly<Record<string, unknown>>);
  const after = parts.map(([key, part]) => [key, key === name ? changed(part, way, change) : part] as const);
  return Array.isArray(value) ? after.map(([, part]) => part) : Object.fromEntries(after);
};

describe('a value that is longer than a column of the database', () => {
  let servers: readonly [MatrixServer, MatrixServer];
  beforeAll(async () => {
    servers = [await startMatrixServer('sqlite'), await startMatrixServer('postgres')];
  });
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  it.each(operations)(
    'is answered alike by both engines, and never as a fault of the server, in %s',
    async (_, operation) => {
      const [sqlite, postgres] = servers;
      for (const length of LENGTHS) {
        for (const one of [operation, ...lengthened(operation, length)]) {
          const told = await sqlite.bytesOf(one, viewerOf(length));
          expect(told).not.toContain('INTERNAL_SERVER_ERROR');
          expect(await postgres.bytesOf(one, viewerOf(length))).toBe(told);
        }
      }
    },
  );
});
