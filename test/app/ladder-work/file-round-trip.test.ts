import fc from 'fast-check';
import { compileCatalog } from '../../../src/catalog/catalog';
import { exportDraft, exportLadder } from '../../../src/app/ladder-work/export-ladder';
import { importLadder, type ImportedLadder } from '../../../src/app/ladder-work/import-ladder';
import type { MutationContext } from '../../../src/app/mutation/mutation-context';
import { OPERATOR } from '../../../src/domain/access/viewer';
import type { Ladder } from '../../../src/domain/ladder/ladder';
import { omit } from '../../../src/domain/omit';
import { emptyReferenceData, type ReferenceData } from '../../../src/domain/reference-data';
import { writeLadderFile } from '../../../src/files/ladder/write-ladder-file';
import { createRequestContext } from '../../../src/graphql/context';
import { organization } from '../../support/builders/reference-data';
import { anyWritableLadder } from '../../support/file-arbitraries';
import { mutationSurroundings } from '../../support/mutation-surroundings';
import { seedLadders, seeds } from '../../support/seeds';

/** An operator over what is published, with no draft open. */
const operatorOver = (data: Partial<ReferenceData>): MutationContext => {
  const catalog = compileCatalog(
    { number: 1, publishedAt: '2026-01-01T00:00:00.000Z' },
    { ...emptyReferenceData, ...data },
    [],
  );
  return createRequestContext({ ...mutationSurroundings(catalog, '2026-06-01'), viewer: OPERATOR });
};

/** What the import came to; fails when it is refused. */
const importInto = async (
  context: MutationContext,
  content: string,
  { organization: owner }: Ladder,
  expectedVersion = 0,
): Promise<ImportedLadder> => {
  const outcome = await importLadder(context, { content, organization: owner, expectedVersion, dryRun: false });
  if ('value' in outcome) return outcome.value;
  throw new Error(JSON.stringify(outcome));
};

const draftFile = async (context: MutationContext, { slug }: Ladder): Promise<string> =>
  (await exportDraft(context, slug))?.content ?? '';

const isPublished = ({ status }: Ladder): boolean => status === 'PUBLISHED' || status === 'RETIRED';

/** What the first draft of a ladder is, read from its file: all of it, but for where in its life it is. */
const asFirstDraft = (ladder: Ladder): Ladder => ({
  ...omit(ladder, 'publishedAt', 'decision', ...(isPublished(ladder) ? (['validFrom', 'validTo'] as const) : [])),
  revision: 1,
  status: 'DRAFT',
});

/** Imports the ladder where nobody has it, exports it, imports that: nothing is lost, and nothing changes any more. */
const expectRoundTrip = async (published: readonly Ladder[], ladder: Ladder): Promise<void> => {
  const context = operatorOver({ ladders: published, organizations: [organization(ladder.organization)] });
  expect(await importInto(context, writeLadderFile(ladder), ladder)).toMatchObject({ outcome: 'NEW_LADDER' });
  const content = await draftFile(context, ladder);
  expect(content).toBe(writeLadderFile(asFirstDraft(ladder)));
  expect(await importInto(context, content, ladder, 1)).toMatchObject({ outcome: 'UNCHANGED', version: 1 });
  expect(await draftFile(context, ladder)).toBe(content);
};

describe('a ladder that is imported and exported', () => {
  it('says what its file said, whatever that was', async () => {
    await fc.assert(
      fc.asyncProperty(anyWritableLadder, (ladder) => expectRoundTrip([], omit(ladder, 'basedOn'))),
      { numRuns: 60 },
    );
  });

  it('says it also when it is stored as changes on the ladder that it adapts', async () => {
    await fc.assert(
      fc.asyncProperty(anyWritableLadder, anyWritableLadder, (other, ladder) => {
        // A base that demands nothing cannot be loosened, which takes reasons that this is not about.
        const steps = other.steps.map((step) => ({ ...step, requirements: [] }));
        const base: Ladder = { ...omit(other, 'basedOn'), slug: `${ladder.slug}-base`, steps };
        return expectRoundTrip([base], { ...ladder, basedOn: { slug: base.slug, revision: base.revision } });
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(seedLadders.map((ladder) => [ladder.slug, ladder] as const))('%s', (slug, ladder) => {
  const exported = async (context: MutationContext): Promise<string> =>
    (await exportLadder(context, ladder))?.content ?? '';

  it('is exported as the file that it is read from', async () => {
    expect(await exported(operatorOver(seeds))).toBe(writeLadderFile(ladder));
  });

  it('is unchanged when it is imported as it was exported', async () => {
    const context = operatorOver(seeds);
    const imported = await importInto(context, await exported(context), ladder);
    expect(imported).toMatchObject({ outcome: 'UNCHANGED', differences: [], revision: ladder.revision, version: 0 });
    expect(await context.stores.drafts.find('ladder', slug)).toBeUndefined();
  });

  it('becomes a draft of the next revision that differs in nothing but what was changed in the file', async () => {
    const context = operatorOver(seeds);
    const changed = { ...ladder, name: { sv: 'Ett annat namn' } };
    expect(await importInto(context, writeLadderFile(changed), ladder)).toMatchObject({
      outcome: 'NEW_REVISION',
      revision: ladder.revision + 1,
      differences: [expect.anything()],
    });
    expect(await draftFile(context, ladder)).toBe(
      writeLadderFile({
        ...omit(changed, 'publishedAt', 'decision', 'validFrom', 'validTo'),
        revision: ladder.revision + 1,
        status: 'DRAFT',
      }),
    );
  });

  it('can be moved to where nobody has it', async () => {
    await expectRoundTrip([], ladder);
  });
});

it('an earlier revision is exported as the file that it is read from too', async () => {
  const earlier = seeds.ladders.filter((ladder) => !seedLadders.includes(ladder));
  expect(earlier).not.toHaveLength(0);
  for (const ladder of earlier) {
    expect((await exportLadder(operatorOver(seeds), ladder))?.content).toBe(writeLadderFile(ladder));
  }
});
