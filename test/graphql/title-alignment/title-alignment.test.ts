import { describeOnSharedDatabase } from '../../support/database';
import { nurse, occupationRegister } from '../../support/builders/title-lexicon';
import {
  confirmed,
  goteborg,
  malmo,
  officeWorld,
  openTitleOffice,
  type TitleOffice,
  titleId,
} from '../../support/title-office';

const ALIGN = `query ($labels: [String!]!, $organization: String, $field: String, $asOf: Date, $limit: Int! = 5) {
  alignTitles(labels: $labels, organization: $organization, field: $field, asOf: $asOf, limit: $limit) {
    label status candidates { title { slug } role { slug } match confidence codes { scheme code } because }
  }
}`;

const COMPLETE = `query ($text: String!, $organization: String, $asOf: Date, $limit: Int! = 10) {
  completeTitle(text: $text, organization: $organization, asOf: $asOf, limit: $limit) { label title { slug } }
}`;

interface Aligned {
  readonly label: string;
  readonly status: string;
  readonly candidates: readonly {
    readonly title: { readonly slug: string };
    readonly role: { readonly slug: string };
    readonly match: string;
    readonly confidence: number;
    readonly because: readonly string[];
  }[];
}

describeOnSharedDatabase('aligning titles', (database) => {
  let office: TitleOffice;
  beforeAll(async () => {
    office = await openTitleOffice(database().url, officeWorld({ occupationRegisters: [occupationRegister([nurse])] }));
    await office.decide([
      confirmed('larare', ['Kock'], { validTo: '2026-06-30' }),
      { act: 'REJECT', labels: ['Undersköterska'], reason: 'Vi skriver ut hela titeln.' },
      { act: 'REJECT', labels: ['Elevassistent'], standard: titleId('elevassistent'), reason: 'Annan roll hos oss.' },
    ]);
  });
  afterAll(() => office.close());

  const align = (labels: readonly string[], variables: object = {}) =>
    office.read<readonly Aligned[]>(ALIGN, { labels, ...variables });
  const complete = async (text: string, variables: object = {}) =>
    (
      await office.read<readonly { readonly label: string; readonly title: { readonly slug: string } }[]>(COMPLETE, {
        text,
        ...variables,
      })
    ).map(({ label, title }) => [label, title.slug]);

  it('answers for each label in the order given, also twice, with title, role and reasons', async () => {
    const answers = await align(['KOCK', 'Zqx', 'KOCK']);
    expect(answers.map(({ label, status }) => [label, status])).toEqual([
      ['KOCK', 'RESOLVED'],
      ['Zqx', 'UNKNOWN'],
      ['KOCK', 'RESOLVED'],
    ]);
    expect(answers[0]).toEqual(answers[2]);
    expect(answers[0]?.candidates[0]).toMatchObject({
      title: { slug: 'kock' },
      role: { slug: 'kock' },
      match: 'EXACT',
      because: [expect.any(String)],
    });
    expect(answers[1]?.candidates).toEqual([]);
  });

  it('finds occupations that no role carries, with their codes', async () => {
    const [answer] = await align([nurse.label]);
    expect(answer?.candidates[0]).toMatchObject({
      title: { slug: `jobtech-${nurse.code}` },
      role: { slug: `jobtech-${nurse.code}` },
      codes: [
        { scheme: 'JOBTECH', code: nurse.code },
        { scheme: 'AF_SSYK', code: '2221' },
      ],
    });
  });

  it('puts first what the employer has decided, on its days', async () => {
    const [decided] = await align(['kock'], { organization: '1480' });
    expect(decided?.status).toBe('RESOLVED');
    expect(decided?.candidates[0]).toMatchObject({
      title: { slug: 'larare' },
      confidence: 1,
      because: ['Arbetsgivaren har beslutat det.'],
    });
    const [later] = await align(['kock'], { organization: '1480', asOf: '2026-07-01' });
    expect(later?.candidates[0]).toMatchObject({ title: { slug: 'kock' } });
    const [elsewhere] = await align(['kock'], { organization: '1280' });
    expect(elsewhere?.candidates[0]).toMatchObject({ title: { slug: 'kock' } });
  });

  it('suggests nothing where the employer has found that none fits, and not what it has ruled out', async () => {
    const asked = { organization: '1480' };
    expect(await align(['undersköterska'], asked)).toMatchObject([{ status: 'UNKNOWN', candidates: [] }]);
    const [ruledOut] = await align(['elevassistent'], asked);
    expect(ruledOut?.candidates.map(({ title }) => title.slug)).not.toContain('elevassistent');
    expect(await align(['elevassistent'])).toMatchObject([{ candidates: [{ title: { slug: 'elevassistent' } }] }]);
  });

  it('takes what others have decided as evidence, and never as the answer', async () => {
    const [before] = await align(['Mattant'], { organization: '1480' });
    await office.decide([confirmed('kock', ['Mattant'])], { organization: '1280' }, malmo.editor);
    const [after] = await align(['Mattant'], { organization: '1480' });
    const shareOf = (answer: Aligned | undefined) =>
      answer?.candidates.find(({ title }) => title.slug === 'kock')?.confidence ?? 0;
    expect(shareOf(after)).toBeGreaterThan(shareOf(before));
    expect(after?.status).not.toBe('RESOLVED');
    expect(after?.candidates.find(({ title }) => title.slug === 'kock')?.because.join(' ')).toContain(
      'En annan arbetsgivare',
    );
  });

  it('gives as many candidates as are asked for', async () => {
    for (const limit of [1, 2]) {
      const [answer] = await align(['kock lärare'], { limit });
      expect(answer?.candidates.length).toBeLessThanOrEqual(limit);
    }
  });

  it('answers in English where that is asked for', async () => {
    const query =
      '{ alignTitles(labels: ["Kock"], organization: "1480", limit: 1) { candidates { because(language: EN) } } }';
    expect(await office.read(query)).toEqual([{ candidates: [{ because: ['The employer has decided so.'] }] }]);
  });

  it('takes a thousand labels, and no labels at all', async () => {
    const query = 'query ($labels: [String!]!) { alignTitles(labels: $labels) { status } }';
    const labels = Array.from({ length: 1_000 }, (_, index) => `Kock ${index}`);
    expect(await office.read(query, { labels })).toHaveLength(1_000);
    expect(await office.read(query, { labels: [] })).toEqual([]);
    const odd = ['', ' ', '%', '👩‍🍳', 'ko\u0301ck', '\u202Ekock', '-'.repeat(200)];
    expect((await align(odd)).map(({ label }) => label)).toEqual(odd);
  });

  it.each([
    ['more labels than a thousand', { labels: Array.from({ length: 1_001 }, () => 'Kock') }, 'at most 1000 labels'],
    ['a label that is too long', { labels: ['x'.repeat(201)] }, 'labels: '],
    ['a field that is too long', { field: 'x'.repeat(201) }, 'field: '],
    ['no candidates', { limit: 0 }, 'limit must be 1 to 20'],
    ['too many candidates', { limit: 21 }, 'limit must be 1 to 20'],
    ['an employer that there is not', { organization: '9999' }, 'organization: there is no'],
    ['a day that is none', { asOf: '2026-02-30' }, 'A date is a day'],
    ['a character that no text may hold', { labels: ['Ko\u0000ck'] }, 'U+0000'],
  ])('refuses %s', async (_what, variables, message) => {
    const query = `query ($labels: [String!]!, $organization: String, $field: String, $asOf: Date, $limit: Int! = 5) {
      alignTitles(labels: $labels, organization: $organization, field: $field, asOf: $asOf, limit: $limit) { status }
    }`;
    expect(await office.refusal(query, { labels: ['Kock'], ...variables })).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining(message),
    ]);
  });

  it('completes what somebody types, each title once, also the employer’s own', async () => {
    expect(await complete('undersk')).toEqual([['Undersköterska', 'underskoterska']]);
    expect(await complete('skötare', { limit: 1 })).toEqual([['Skötare', 'underskoterska']]);
    expect(await complete('sjuksk')).toEqual([[nurse.label, `jobtech-${nurse.code}`]]);
    expect(await complete('måltids')).toEqual([]);
    expect(await complete('måltids', { asOf: '2027-01-01' })).toEqual([['Måltidskock', 'maltidskock']]);
    expect(await complete('vård')).toEqual([]);
    expect(await complete('vård', { organization: '1480' })).toEqual([['Vårdare', 'vardare-1480']]);
    expect(await complete('')).toEqual([]);
  });

  it.each([
    ['no titles', { limit: 0 }, 'limit must be 1 to 20'],
    ['too many titles', { limit: 21 }, 'limit must be 1 to 20'],
    ['a text that is too long', { text: 'x'.repeat(201) }, 'text: '],
    ['an employer that there is not', { organization: '9999' }, 'organization: there is no'],
  ])('completes with no answer to %s', async (_what, variables, message) => {
    expect(await office.refusal(COMPLETE, { text: 'k', ...variables })).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining(message),
    ]);
  });

  it('is the same for all', async () => {
    expect(await office.read(ALIGN, { labels: ['kock'], organization: '1480' }, goteborg.admin)).toEqual(
      await office.read(ALIGN, { labels: ['kock'], organization: '1480' }),
    );
  });
});
