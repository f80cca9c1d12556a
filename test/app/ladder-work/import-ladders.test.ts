import { importLadders } from '../../../src/app/ladder-work/import-ladders';
import { OPERATOR } from '../../../src/domain/access/viewer';
import type { Ladder } from '../../../src/domain/ladder/ladder';
import { createRequestContext } from '../../../src/graphql/context';
import { catalog } from '../../support/builders/catalog';
import { ladder, step } from '../../support/builders/ladder-builder';
import { mutationSurroundings } from '../../support/mutation-surroundings';

const published = ladder({ steps: [step('bas')] });
const changed = { ...published, name: { sv: 'Ny' } };
const another = ladder({ slug: 'ny-trappa', steps: [step('bas')] });
const impossible = ladder({ slug: 'omojlig', basedOn: { slug: 'ingen', revision: 1 } });

const start = () => {
  const surroundings = mutationSurroundings(catalog({ ladders: [published] }), '2026-06-01');
  const context = createRequestContext({ ...surroundings, viewer: OPERATOR });
  const run = (ladders: readonly Ladder[], dryRun = false) =>
    importLadders(context, { ladders: ladders.map((one) => ({ ladder: one, organization: '1280' })), dryRun });
  const written = async () => ({
    drafts: (await context.stores.drafts.list('ladder', {})).map(({ key }) => key),
    events: (await context.stores.audit.listFrom(0, 100)).map(({ subject }) => subject.key),
  });
  return { run, written };
};

const nothing = { drafts: [], events: [] };

describe('ladders that are imported together', () => {
  it('each become a draft, with an event of its own', async () => {
    const { run, written } = start();
    expect(await run([changed, another])).toMatchObject({
      value: [
        { slug: 'trappan', revision: 2, version: 1, outcome: 'NEW_REVISION' },
        { slug: 'ny-trappa', revision: 1, version: 1, outcome: 'NEW_LADDER' },
      ],
    });
    expect(await written()).toEqual({ drafts: ['ny-trappa', 'trappan'], events: ['trappan@2', 'ny-trappa@1'] });
  });

  it('all stay out when one of them is refused, also those before it, and each refusal names its file', async () => {
    const { run, written } = start();
    expect(await run([changed, impossible, another, changed])).toMatchObject({
      problems: [
        { code: 'INVALID_VALUE', path: ['ladders', 1, 'ladder', 'basedOn'] },
        { code: 'DUPLICATE_PART', path: ['ladders', 3, 'ladder', 'slug'] },
      ],
    });
    expect(await written()).toEqual(nothing);
  });

  it('leave nothing when it is only tried', async () => {
    const { run, written } = start();
    expect(await run([changed, another], true)).toMatchObject({ value: [{ slug: 'trappan' }, { slug: 'ny-trappa' }] });
    expect(await written()).toEqual(nothing);
  });

  it('leave no event where there is nothing to change', async () => {
    const { run, written } = start();
    expect(await run([published])).toMatchObject({ value: [{ outcome: 'UNCHANGED', revision: 1, version: 0 }] });
    expect(await written()).toEqual(nothing);
  });

  it('change the drafts that are open, whatever their version', async () => {
    const { run, written } = start();
    await run([changed]);
    expect(await run([{ ...changed, field: 'fritidshem' }])).toMatchObject({
      value: [{ version: 2, outcome: 'CHANGED_DRAFT' }],
    });
    expect((await written()).events).toEqual(['trappan@2', 'trappan@2']);
  });
});
