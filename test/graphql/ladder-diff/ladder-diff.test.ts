import { testServer } from '../../support/graphql-server';

const { ask, refusal } = testServer();

const diff = 'query ($slug: String!, $from: Int!, $to: Int!) { ladderDiff(slug: $slug, from: $from, to: $to) {';

interface Changes {
  readonly ladderDiff: { readonly changes: readonly { kind: string; step: { slug: string } | null; text: string }[] };
}

it('tells what changed between two revisions, each change by its step, in words', async () => {
  const query = `${diff} from { revision } to { revision } changes { kind step { slug ladder { revision } } text } } }`;
  const answer = (await ask(query, { slug: 'omsorg', from: 1, to: 2 })) as Changes;
  expect(answer).toMatchObject({ ladderDiff: { from: { revision: 1 }, to: { revision: 2 } } });
  const { changes } = answer.ladderDiff;
  const onStep = changes.filter(({ step }) => step?.slug === 'fordjupad');
  expect(onStep).toMatchObject([
    { kind: 'RENAMED', step: { ladder: { revision: 2 } } },
    { kind: 'STRICTER', step: { ladder: { revision: 2 } } },
  ]);
  expect(changes.every(({ text }) => text.length > 0)).toBe(true);
});

it('tells it backwards too', async () => {
  const { ladderDiff } = (await ask(`${diff} changes { kind step { slug } } } }`, {
    slug: 'omsorg',
    from: 2,
    to: 1,
  })) as Changes;
  expect(ladderDiff.changes).toContainEqual({ kind: 'LOOSER', step: { slug: 'fordjupad' } });
});

it('is in English when asked', async () => {
  const query = `${diff} changes { sv: text en: text(language: EN) } } }`;
  const { ladderDiff } = (await ask(query, { slug: 'omsorg', from: 1, to: 2 })) as {
    ladderDiff: { changes: { sv: string; en: string }[] };
  };
  expect(ladderDiff.changes.some(({ sv, en }) => sv !== en)).toBe(true);
});

it('is empty between a revision and itself', async () => {
  expect(await ask(`${diff} changes { kind } } }`, { slug: 'omsorg', from: 2, to: 2 })).toEqual({
    ladderDiff: { changes: [] },
  });
});

it.each([
  { slug: 'ingen', from: 1, to: 2 },
  { slug: 'omsorg', from: 1, to: 3 },
  { slug: 'omsorg', from: 0, to: 1 },
])('is refused where there is nothing to compare: %j', async (variables) => {
  const { message, extensions } = await refusal(`${diff} changes { kind } } }`, variables);
  expect(message).toBe('There is no such ladder, or it lacks one of the revisions.');
  expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', requestId: 'request-1' });
  expect(extensions?.messageSv).toBe('Det finns ingen sådan trappa, eller så saknar den någon av revisionerna.');
});
