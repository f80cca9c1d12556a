import { readFileSync } from 'node:fs';
import { ANONYMOUS } from '../../src/domain/access/viewer';
import { findDemoAccount } from '../../src/http/demo/demo-account';
import { createLogger } from '../../src/http/logger';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { collectLog } from '../support/log-lines';
import { seeds } from '../support/seeds';
import { startService, type TestService } from '../support/service';

/** A block of the guide: whose it is, and what of its answer later blocks name. */
interface Block {
  readonly account: string;
  readonly names: readonly (readonly [name: string, path: string])[];
  readonly query: string;
}

const blocks: readonly Block[] = [
  ...readFileSync('docs/guides/people.md', 'utf8').matchAll(/```graphql (\S+)(?: (\w+)=(\S+))?\n([^]*?)```/gu),
].map(([, account = '', name, path, query = '']) => ({
  account,
  names: name !== undefined && path !== undefined ? [[name, path]] : [],
  query,
}));

type Data = Readonly<Record<string, { readonly problems?: readonly unknown[] } | null>>;

const log = collectLog();
let database: TestDatabase;
let service: TestService;
const answers: { readonly query: string; readonly data: Data; readonly errors: unknown }[] = [];

beforeAll(async () => {
  database = await createTestDatabase('sqlite');
  const logger = createLogger({ logLevel: 'trace', logFormat: 'json' }, log.destination);
  service = await startService(database.url, { logger }, { LOG_LEVEL: 'trace' });
  await service.publish(seeds);
  await service.service.holder.refresh();
  await fillGoteborg();
  const named = new Map<string, string>();
  for (const { account, names, query } of blocks) {
    const known = [...named].reduce((text, [name, id]) => text.replaceAll(`"${name}"`, `"${id}"`), query);
    const { data, errors } = await service.ask<Data>(known, {}, findDemoAccount(account)?.viewer ?? ANONYMOUS);
    answers.push({ query, data, errors });
    for (const [name, path] of names) named.set(name, valueAt(data, path));
  }
});
afterAll(async () => {
  await service.close();
  await database.remove();
});

/** As a demo is when it starts. */
const fillGoteborg = async (): Promise<void> => {
  const content = readFileSync('seeds/demo/people/1480.ndjson').toString('base64');
  const input = { organization: '1480', list: { file: { content } } };
  const query = 'mutation ($input: ImportPeopleInput!) { importPeople(input: $input) { problems { message } } }';
  const { data } = await service.ask<Data>(query, { input }, findDemoAccount('1480-hr')?.viewer);
  expect(data.importPeople?.problems).toEqual([]);
};

const valueAt = (data: unknown, path: string): string =>
  String(path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data));

const answerTo = (words: string): Data => {
  const [found, ...more] = answers.filter(({ query }) => query.includes(words));
  if (found === undefined || more.length > 0) throw new Error(`There are ${more.length + 1} blocks with ${words}.`);
  return found.data;
};

describe('the guide to people', () => {
  it('can be pasted block by block, as the accounts that it names, and all of it is done', () => {
    expect(blocks.length).toBeGreaterThan(12);
    for (const { query, data, errors } of answers) {
      expect([query, errors]).toEqual([query, undefined]);
      for (const payload of Object.values(data)) {
        expect([query, payload]).not.toEqual([query, null]);
        expect([query, payload?.problems ?? []]).toEqual([query, []]);
      }
    }
  });

  it('tells of a right that lasts until 2033-06-30, and of the demand that comes after', () => {
    expect(answerTo('announced {')).toMatchObject({
      viewer: {
        person: {
          assessment: {
            verdict: 'MET',
            metUntil: '2033-06-30',
            announced: [{ requirement: { validFrom: '2033-07-01' } }],
          },
          tasks: [{ verdict: 'MET' }],
          lapses: [{ lastDay: '2033-06-30' }, { lastDay: '2033-06-30' }],
        },
      },
    });
  });

  it('shows an import that is done, and what a whole list would delete without deleting it', () => {
    expect(answerTo('importProgress(')).toMatchObject({ importProgress: { phase: 'DONE', done: 3, total: 3 } });
    const { people } = answerTo('deleteMissing: true').importPeople as unknown as {
      people: { people: { deleted: number } };
    };
    expect(people.people.deleted).toBeGreaterThan(100);
  });

  it('shows ways by each of the three objectives', () => {
    const { viewer } = answerTo('leastStudy:') as unknown as {
      viewer: { person: Record<'shortest' | 'cheapest' | 'leastStudy' | 'routeObstacles', readonly unknown[]> };
    };
    const { shortest, cheapest, leastStudy, routeObstacles } = viewer.person;
    expect([shortest, cheapest, leastStudy].map(({ length }) => length > 0)).toEqual([true, true, true]);
    expect(routeObstacles).toEqual([]);
  });

  it('shows what came of a validation, and what is left of it', () => {
    const { viewer } = answerTo('remaining {') as unknown as {
      viewer: { person: { validations: readonly { approved: unknown[]; remaining: unknown[] }[] } };
    };
    expect(viewer.person.validations).toHaveLength(1);
    expect(viewer.person.validations[0]?.approved).toHaveLength(1);
    expect(viewer.person.validations[0]?.remaining.length).toBeGreaterThan(0);
  });

  it('erases in earnest, and leaves no number in which somebody could be seen', () => {
    expect(answerTo('assignments\n')).toMatchObject({ erasePerson: { erased: { employments: 1, evidence: 1 } } });
    expect(answerTo('erasedFigures(')).toEqual({ erasedFigures: [] });
  });

  it('leads to an agreed plan, with what the evidence says is done', () => {
    expect(answerTo('expectedVersion: 1')).toMatchObject({
      saveDevelopmentPlan: { plan: { version: 1, status: 'AGREED' } },
    });
    expect(answerTo('Gå bredvid')).toMatchObject({
      saveDevelopmentPlan: { plan: { actions: [{ done: false }, { done: true }, { done: false }] } },
    });
  });

  it('leaves nothing of anybody in the log, though that tells all', () => {
    expect(log.text().includes('"msg":"incoming request"')).toBe(true);
    const personal = /(?:demo|guide)-1480-\d|hemtjanst-centrum|Gå bredvid|Resurspedagog|personguiden/u;
    expect(personal.exec(log.text())?.[0]).toBeUndefined();
  });
});
