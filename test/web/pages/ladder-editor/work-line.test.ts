import { workLine } from '../../../../src/web/pages/ladder-editor/work/work-line';

/** Work on a draft with a version, as the API does it: what was made from an older version is refused. */
const openDraft = () => {
  const made: string[] = [];
  let version = 1;
  let known = 1;
  let isOffline = false;
  const edit = (what: string) => async () => {
    const expected = known;
    await Promise.resolve();
    if (isOffline || expected !== version) return false;
    made.push(what);
    version += 1;
    known = version;
    return true;
  };
  return { made, edit, goOffline: (is: boolean) => (isOffline = is) };
};

describe('edits that are made faster than they are saved', () => {
  it('are each made from what the one before came to, and all saved', async () => {
    const { made, edit } = openDraft();
    const line = workLine();
    const all = ['a', 'b', 'c'].map((what) => line.add(what, edit(what)));
    expect(await Promise.all(all)).toEqual([true, true, true]);
    expect(made).toEqual(['a', 'b', 'c']);
  });

  it('are made once where the same is asked for twice, as by a double click', async () => {
    const { made, edit } = openDraft();
    const line = workLine();
    await Promise.all(['a', 'b', 'b', 'a'].map((what) => line.add(what, edit(what))));
    expect(made).toEqual(['a', 'b', 'a']);
    await line.add('a', edit('a'));
    expect(made).toEqual(['a', 'b', 'a', 'a']);
  });

  it('wait when one fails, and follow when that has been sent again', async () => {
    const { made, edit, goOffline } = openDraft();
    const line = workLine();
    goOffline(true);
    const first = line.add('a', edit('a'));
    const second = line.add('b', edit('b'));
    expect(await first).toBe(false);
    goOffline(false);
    expect(await line.add('a', edit('a'))).toBe(true);
    expect(await second).toBe(true);
    expect(made).toEqual(['a', 'b']);
  });

  it('follow when what failed has been given up, also where it broke', async () => {
    const { made, edit } = openDraft();
    const line = workLine();
    const first = line.add('a', () => Promise.reject(new Error('broken')));
    const second = line.add('b', edit('b'));
    expect(await first).toBe(false);
    line.goOn();
    expect(await second).toBe(true);
    expect(made).toEqual(['b']);
  });
});
