import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { confirmed, goteborg, openTitleOffice, type TitleOffice } from '../../support/title-office';

const DECIDE = `mutation ($input: DecideTitleMappingInput!) {
  decideTitleMapping(input: $input) { problems { code } }
}`;
const RESOLVE = `query ($label: String! = "Kock", $organization: String! = "1480", $asOf: Date) {
  resolveTitle(label: $label, organization: $organization, asOf: $asOf) { label }
}`;

// On SQLite alone: these are refused before a store is asked.
describe('what was never a decision on a title', () => {
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

  it.each([
    ['no decision', [], 'decisions'],
    [
      'more decisions than one request may carry',
      Array.from({ length: 501 }, () => confirmed('kock', ['Kock'])),
      'decisions',
    ],
    [
      'too many labels',
      [
        confirmed(
          'kock',
          Array.from({ length: 501 }, (_, index) => `Kock ${index}`),
        ),
      ],
      'labels',
    ],
    [
      'the id of a role',
      [confirmed('kock', ['Kock'], { standard: encodeGlobalId('Role', 'kock') })],
      'one of type Title is wanted',
    ],
    [
      'no id',
      [confirmed('kock', ['Kock'], { standard: 'kock' })],
      'That is no id from this API; one of type Title is wanted.',
    ],
    [
      'the id of a title to undo',
      [{ act: 'UNDO', undoes: encodeGlobalId('Title', 'kock') }],
      'one of type TitleMapping is wanted',
    ],
    [
      'the id of a title as seen',
      [confirmed('kock', ['Kock'], { seen: { decisions: [encodeGlobalId('Title', 'kock')] } })],
      'one of type TitleMapping is wanted',
    ],
    ['a reason that is too long', [confirmed('kock', ['Kock'], { reason: 'x'.repeat(1_001) })], 'decisions.0.reason'],
    ['a day that is none', [confirmed('kock', ['Kock'], { validFrom: '2026-02-30' })], 'A date is a day'],
    ['a character that no text may hold', [confirmed('kock', ['Ko\u0000ck'])], 'U+0000'],
  ])('is refused with %s', async (_what, decisions, message) => {
    const input = { organization: '1480', decisions };
    expect(await office.refusal(DECIDE, { input }, goteborg.editor)).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining(message),
    ]);
  });

  it.each([
    ['an employer that there is not', { organization: '9999' }, 'organization: there is no'],
    ['a label that is too long', { label: 'x'.repeat(201) }, 'label: '],
    ['a day that is none', { asOf: '2026-13-01' }, 'A date is a day'],
  ])('resolves nothing for %s', async (_what, variables, message) => {
    expect(await office.refusal(RESOLVE, variables)).toEqual(['BAD_USER_INPUT', expect.stringContaining(message)]);
  });

  it('narrows the mappings of a title to no employer that there is not', async () => {
    const query = '{ title(slug: "kock") { mappings(organization: "9999") { id } } }';
    expect(await office.refusal(query)).toEqual(['BAD_USER_INPUT', expect.stringContaining('organization')]);
  });
});
