import { createTestDatabase, type TestDatabase } from '../../support/database';
import { goteborg, openTitleOffice, rowsOf, type TitleOffice } from '../../support/title-office';

const IMPORT = 'mutation ($input: ImportTitlesInput!) { importTitles(input: $input) { problems { code } } }';

// On SQLite alone: these are refused before a store is asked.
describe('a list of titles that was never one', () => {
  let database: TestDatabase;
  let office: TitleOffice;
  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    office = await openTitleOffice(database.url);
  });
  afterAll(async () => {
    await office.close();
    await database.remove();
  });

  const kock = { label: 'Kock' };

  it.each([
    ['text that is no base64', { file: { content: 'Titel;Antal' } }, 'list.file.content'],
    ['a file and rows', { file: { content: '' }, rows: [kock] }, 'input.list: give exactly one'],
    ['neither a file nor rows', {}, 'input.list: give exactly one'],
    ['nothing as a file', { file: null }, 'input.list: give exactly one'],
    ['more rows than one request may carry', { rows: Array.from({ length: 21_000 }, () => kock) }, 'list.rows'],
    ['a character that no text may hold', { rows: [{ label: 'Ko\u0000ck' }] }, 'U+0000'],
    ['half of a person', { rows: [{ ...kock, people: 0.5 }] }, 'Variable "$input" does not hold a valid value'],
    ['a name of a column that is too long', { file: { content: 'S29jaw==', column: 'x'.repeat(201) } }, 'list.file'],
  ])('is refused with %s', async (_what, list, message) => {
    const [code, told] = await office.refusal(IMPORT, { input: { organization: '1480', list } }, goteborg.editor);
    expect([code, told]).toEqual(['BAD_USER_INPUT', expect.stringContaining(message)]);
  });

  it.each([
    ['empty', ''],
    ['too long', 'x'.repeat(101)],
    ['unreadable', 'a\u0007b'],
  ])('is refused with a key that is %s', async (_what, idempotencyKey) => {
    const input = { organization: '1480', list: rowsOf({ Kock: 1 }), idempotencyKey };
    const [code, told] = await office.refusal(IMPORT, { input }, goteborg.editor);
    expect([code, told]).toEqual(['BAD_USER_INPUT', expect.stringContaining('idempotencyKey')]);
  });
});
