import { existsSync, readFileSync } from 'node:fs';
import { readConfig } from '../../src/config/config';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { seeds } from '../support/seeds';
import { startService, type TestService } from '../support/service';

const readme = readFileSync('README.md', 'utf8');

/** The text of the first fenced block of a language. */
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'u').exec(readme)?.[1] ?? '';

describe('the README', () => {
  let database: TestDatabase;
  let service: TestService;

  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    service = await startService(database.url);
    await service.publish(seeds);
    await eventually(() => service.service.holder.current().release.number === 1);
  });
  afterAll(async () => {
    await service.close();
    await database.remove();
  });

  it('shows a query with the answer that it gets', async () => {
    expect(await service.ask(block('graphql'))).toEqual(JSON.parse(block('json')));
  });

  it('says what the same query gets for the day before', async () => {
    const { data } = await service.ask<{ ladder: { steps: { requirements: unknown[] }[] } }>(
      block('graphql').replace('2023-07-01', '2023-06-30'),
    );
    expect(data.ladder.steps.map(({ requirements }) => requirements)).toEqual([[]]);
  });

  it('has no place left to fill in', () => {
    expect(readme).not.toContain('@@');
  });

  it('shows pictures that exist', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)\s]+)[^)]*\)|<img[^>]*\ssrc="([^"]+)"/gu)];
    const paths = pictures.map(([, inMarkdown, inTag]) => inMarkdown ?? inTag ?? '');
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names the default of every limit', () => {
    for (const limit of Object.values(readConfig({}).limits)) expect(readme).toContain(String(limit));
  });
});
