import { describeStores } from '../support/stores';

describeStores('The store of what is shared', (open) => {
  it('shares nothing unless told to', async () => {
    const { sharing } = (await open()).stores;

    expect(await sharing.accessOf('barnskotare')).toBe('NONE');
    expect(await sharing.listShared()).toEqual(new Map());
  });

  it('shares what it was told last', async () => {
    const { sharing } = (await open()).stores;
    await sharing.share('barnskotare', 'READ');
    await sharing.share('underskoterska', 'READ');
    await sharing.share('barnskotare', 'WRITE');

    expect(await sharing.accessOf('barnskotare')).toBe('WRITE');
    expect(await sharing.listShared()).toEqual(
      new Map([
        ['barnskotare', 'WRITE'],
        ['underskoterska', 'READ'],
      ]),
    );
  });

  it('can stop sharing', async () => {
    const { sharing } = (await open()).stores;
    await sharing.share('barnskotare', 'READ');

    await sharing.share('barnskotare', 'NONE');
    await sharing.share('underskoterska', 'NONE');

    expect(await sharing.accessOf('barnskotare')).toBe('NONE');
    expect(await sharing.listShared()).toEqual(new Map());
  });
});
