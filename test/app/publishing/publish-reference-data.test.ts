import { previewReferenceData, publishReferenceData } from '../../../src/app/publishing/publish-reference-data';
import type { Stores, UnitOfWork } from '../../../src/app/ports/unit-of-work';
import { emptyReferenceData, type ReferenceData, referenceKey } from '../../../src/domain/reference-data';
import { barnskotareLadder } from '../../support/builders/ladder-builder';
import { organization, referenceData } from '../../support/builders/reference-data';
import { fakeStores } from '../../support/fakes/stores';

const release = { number: 1, publishedAt: '2026-01-01T00:00:00.000Z' };
const publication = { release, added: 1, changed: 0, retired: 0 };
const now = () => new Date('2026-01-01T00:00:00Z');

/** A database that holds some published data, and notes what is published in its place. */
const holding = (data?: ReferenceData) => {
  const published: ReferenceData[] = [];
  const fakes = fakeStores();
  const stores: Stores = {
    ...fakes,
    publications: {
      ...fakes.publications,
      publish: (wanted) => {
        published.push(wanted);
        return Promise.resolve(publication);
      },
      latestRelease: () => Promise.resolve(data && release),
      loadRelease: () => Promise.resolve(data && { release, data }),
      listEvents: () => Promise.resolve([]),
      listVersions: () => Promise.resolve([]),
    },
  };
  const unitOfWork: UnitOfWork = { write: (work) => work(stores), read: (work) => work(stores) };
  return { context: { unitOfWork, now, newId: () => 'publication' }, published, stores };
};

const input = (data: ReferenceData, retireMissing = false) => ({ data, note: 'why', retireMissing });
const only = (...codes: readonly string[]): ReferenceData => ({
  ...emptyReferenceData,
  organizations: codes.map((code) => organization(code)),
});
const codes = (data: ReferenceData | undefined) => data?.organizations.map(({ code }) => code);

describe('publishing reference data', () => {
  it('publishes what is sound', async () => {
    const { context, published } = holding();
    expect(await publishReferenceData(context, input(referenceData()))).toEqual({ publication, leftAsPublished: [] });
    expect(published).toEqual([referenceData()]);
  });

  it('leaves one event in the trail for a release, and none where there is none', async () => {
    const { context, stores } = holding();
    await publishReferenceData(context, input(referenceData()));
    const { events } = await stores.audit.list({}, 10);
    expect(events).toMatchObject([
      { action: 'PUBLISH_SEEDS', actor: { kind: 'OPERATOR' }, subject: { kind: 'releases', key: '1' } },
    ]);
    const unchanged = { release, added: 0, changed: 0, retired: 0 };
    jest.spyOn(stores.publications, 'publish').mockResolvedValueOnce(unchanged);
    await publishReferenceData(context, input(referenceData()));
    expect((await stores.audit.list({}, 10)).totalCount).toBe(1);
  });

  it('tells an organisation in its own trail what of its own was retired', async () => {
    const ladders = [barnskotareLadder()];
    const { context, stores } = holding(referenceData({ ladders }));
    await publishReferenceData(context, input(referenceData(), true));
    const { events } = await stores.audit.list({ organizations: ladders.map(({ organization: owner }) => owner) }, 10);
    expect(events).toMatchObject([
      { action: 'PUBLISH_SEEDS', differences: [{ path: ['retired', 'ladders'], after: ladders.map(referenceKey) }] },
    ]);
  });

  it('leaves what else is published as it is', async () => {
    const { context, published } = holding(only('1280'));
    await publishReferenceData(context, input(only('1480')));
    expect(codes(published[0])).toEqual(['1480', '1280']);
  });

  it('retires what else is published only when told to', async () => {
    const { context, published } = holding(only('1280'));
    await publishReferenceData(context, input(only('1480'), true));
    expect(codes(published[0])).toEqual(['1480']);
  });

  it('refuses what has a finding that blocks, and publishes nothing of it', async () => {
    const { context, published } = holding();
    const unsound = referenceData({ organizations: [organization('1480', ['ingen'])] });
    expect(await publishReferenceData(context, input(unsound))).toMatchObject({
      refused: [{ code: 'UNKNOWN_ORGANIZATION', severity: 'BLOCKING' }],
    });
    expect(published).toEqual([]);
  });

  it('takes what is published for known', async () => {
    const { context } = holding(only('gr'));
    const member = { ...emptyReferenceData, organizations: [organization('1480', ['gr'])] };
    expect(await publishReferenceData(context, input(member))).toEqual({ publication, leftAsPublished: [] });
  });

  it('refuses a new adaptation that demands less without a reason, and leaves alone one that is published', async () => {
    const base = barnskotareLadder();
    const steps = base.steps.map((step) => ({ ...step, requirements: [] }));
    const local = barnskotareLadder({ slug: 'lokal', steps, basedOn: { slug: base.slug, revision: base.revision } });
    const wanted = input(referenceData({ ladders: [base, local] }));

    const refused = await publishReferenceData(holding(referenceData({ ladders: [base] })).context, wanted);
    const codesRefused = 'refused' in refused ? new Set(refused.refused.map(({ code }) => code)) : refused;
    expect(codesRefused).toEqual(new Set(['LOOSENING_WITHOUT_REASON']));
    expect(await publishReferenceData(holding(structuredClone(wanted.data)).context, wanted)).toEqual({
      publication,
      leftAsPublished: [],
    });
  });

  describe('of a revision that is published', () => {
    const changed = async (parts: Parameters<typeof barnskotareLadder>[0]) => {
      const { context } = holding(referenceData({ ladders: [barnskotareLadder()] }));
      const outcome = await publishReferenceData(
        context,
        input(referenceData({ ladders: [barnskotareLadder(parts)] })),
      );
      return 'refused' in outcome ? outcome.refused.map(({ code }) => code) : [];
    };

    it('refuses a change', async () => {
      expect(await changed({ name: { sv: 'Ett annat namn' } })).toEqual(['PUBLISHED_REVISION_CHANGED']);
      expect(await changed({ status: 'DRAFT' })).toEqual(['PUBLISHED_REVISION_CHANGED']);
    });

    it('lets it end', async () => {
      expect(await changed({ status: 'RETIRED', validTo: '2026-12-31' })).toEqual([]);
      expect(await changed({ validTo: '2026-12-31' })).toEqual([]);
    });

    it('lets a new revision take over', async () => {
      expect(await changed({ revision: 2, name: { sv: 'Ett annat namn' } })).toEqual([]);
    });
  });
});

describe('previewing a publication', () => {
  it('tells what it would come to, and publishes nothing', async () => {
    const { context, published } = holding(only('1280', '1480'));
    const data: ReferenceData = {
      ...emptyReferenceData,
      organizations: [organization('0180'), { ...organization('1480'), name: 'Göteborg' }],
    };
    const preview = (retireMissing: boolean) => previewReferenceData(context, input(data, retireMissing));
    expect(await preview(false)).toEqual({ preview: { added: 1, changed: 1, retired: 0 } });
    expect(await preview(true)).toEqual({ preview: { added: 1, changed: 1, retired: 1 } });
    expect(published).toEqual([]);
  });

  it('tells why it would be refused', async () => {
    const { context } = holding();
    const unsound = referenceData({ organizations: [organization('1480', ['ingen'])] });
    expect(await previewReferenceData(context, input(unsound))).toMatchObject({
      refused: [{ code: 'UNKNOWN_ORGANIZATION' }],
    });
  });
});
