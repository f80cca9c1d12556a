import { withOpened, withRenamed } from '../../../../src/web/pages/ladder-editor/steps/opened-steps';

describe('the steps that have been opened', () => {
  it('stay, each once', () => {
    const opened = ['a', 'b', 'a'].reduce(withOpened, []);
    expect(opened.map(({ slug }) => slug)).toEqual(['a', 'b']);
  });

  it('are the same under another slug, also beside a new step with the old one', () => {
    const [first] = withOpened([], 'a');
    const renamed = withOpened(withRenamed(withOpened([], 'a'), 'a', 'b'), 'a');
    expect(renamed[0]).toEqual({ key: first?.key, slug: 'b' });
    expect(new Set(renamed.map(({ key }) => key)).size).toBe(2);
  });
});
