import type { Draft } from '../../src/app/ports/draft-store';
import { ladderDraft } from '../support/builders/draft';
import { describeStores } from '../support/stores';

const submitted = ladderDraft({ content: { ...ladderDraft().content, submittedBy: 'anna' }, changedBy: 'bo' });

const equivalence: Omit<Draft<'equivalence'>, 'version'> = {
  kind: 'equivalence',
  key: 'barnskotare',
  organization: '1480',
  content: {
    equivalence: {
      slug: 'barnskotare',
      organization: '1480',
      left: 'a',
      right: 'b',
      pairs: [],
      sources: [],
    },
    proposedBy: 'anna',
  },
  changedAt: '2026-03-01T12:00:00.000Z',
  changedBy: 'anna',
};

describeStores('The store of drafts', (open) => {
  it('finds nothing where there is nothing', async () => {
    const { drafts } = (await open()).stores;

    expect(await drafts.find('ladder', 'barnskotare')).toBeUndefined();
    expect(await drafts.findVersion('ladder', 'barnskotare', 1)).toBeUndefined();
    expect(await drafts.list('ladder', {})).toEqual([]);
  });

  it('gives back exactly what was saved, as the next version', async () => {
    const { drafts } = (await open()).stores;

    expect(await drafts.save(ladderDraft())).toEqual({ ...ladderDraft(), version: 1 });
    expect(await drafts.find('ladder', 'barnskotare')).toEqual({ ...ladderDraft(), version: 1 });
    expect(await drafts.save(submitted)).toEqual({ ...submitted, version: 2 });
    expect(await drafts.find('ladder', 'barnskotare')).toEqual({ ...submitted, version: 2 });
  });

  it('keeps every version', async () => {
    const { drafts } = (await open()).stores;
    await drafts.save(ladderDraft());
    await drafts.save(submitted);

    expect(await drafts.findVersion('ladder', 'barnskotare', 1)).toEqual({ ...ladderDraft(), version: 1 });
    expect(await drafts.findVersion('ladder', 'barnskotare', 2)).toEqual({ ...submitted, version: 2 });
    expect(await drafts.findVersion('ladder', 'barnskotare', 3)).toBeUndefined();
  });

  it('no longer finds or lists a draft that is closed, but keeps its versions', async () => {
    const { drafts } = (await open()).stores;
    await drafts.save(ladderDraft());

    await drafts.close('ladder', 'barnskotare');
    await drafts.close('ladder', 'barnskotare');

    expect(await drafts.find('ladder', 'barnskotare')).toBeUndefined();
    expect(await drafts.list('ladder', {})).toEqual([]);
    expect(await drafts.findVersion('ladder', 'barnskotare', 1)).toEqual({ ...ladderDraft(), version: 1 });
  });

  it('goes on counting versions over drafts that have been closed', async () => {
    const { drafts } = (await open()).stores;
    await drafts.save(ladderDraft());
    await drafts.close('ladder', 'barnskotare');

    expect(await drafts.save(submitted)).toMatchObject({ version: 2 });
    expect(await drafts.find('ladder', 'barnskotare')).toEqual({ ...submitted, version: 2 });
  });

  it('keeps kinds and keys apart', async () => {
    const { drafts } = (await open()).stores;
    await drafts.save(ladderDraft());
    await drafts.save(equivalence);
    await drafts.save(ladderDraft({ key: 'underskoterska' }));
    await drafts.close('ladder', 'barnskotare');

    expect(await drafts.find('equivalence', 'barnskotare')).toEqual({ ...equivalence, version: 1 });
    expect(await drafts.find('ladder', 'underskoterska')).toMatchObject({ version: 1 });
  });

  it('lists the open drafts of a kind by key, each as it stands', async () => {
    const { drafts } = (await open()).stores;
    await drafts.save(equivalence);
    for (const key of ['b', 'a-b', 'a', 'B', 'ab']) await drafts.save(ladderDraft({ key }));
    await drafts.save({ ...submitted, key: 'b' });

    const listed = await drafts.list('ladder', {});

    expect(listed.map(({ key, version }) => [key, version])).toEqual([
      ['B', 1],
      ['a', 1],
      ['a-b', 1],
      ['ab', 1],
      ['b', 2],
    ]);
    expect(listed[4]).toEqual({ ...submitted, key: 'b', version: 2 });
  });

  it('lists only the drafts of the owners asked for', async () => {
    const { drafts } = (await open()).stores;
    await drafts.save(ladderDraft({ key: 'a', organization: '1280' }));
    await drafts.save(ladderDraft({ key: 'b', organization: '1480' }));
    await drafts.save(ladderDraft({ key: 'c', organization: 'skr' }));
    const keysOf = async (...organizations: readonly string[]) =>
      (await drafts.list('ladder', { organizations })).map(({ key }) => key);

    expect(await keysOf('1280', 'skr')).toEqual(['a', 'c']);
    expect(await keysOf('0180')).toEqual([]);
    expect(await keysOf()).toEqual([]);
  });
});
