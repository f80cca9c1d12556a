import { oneAtATime } from '../../../src/web/api/one-at-a-time';

describe('what is sent', () => {
  it('is sent once by a double click, and both clicks learn what came of it', async () => {
    const send = jest.fn(() => Promise.resolve('done'));
    const once = oneAtATime<string>();
    expect(await Promise.all([once('a', send), once('a', send)])).toEqual(['done', 'done']);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is sent again once it has been answered or has failed', async () => {
    const send = jest.fn<Promise<string>, []>().mockRejectedValueOnce(new Error('no')).mockResolvedValue('done');
    const once = oneAtATime<string>();
    await expect(once('a', send)).rejects.toThrow('no');
    expect(await once('a', send)).toBe('done');
    expect(await once('a', send)).toBe('done');
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('does not hold up anything else', async () => {
    const once = oneAtATime<string>();
    const never = once('a', () => new Promise(() => undefined));
    expect(await once('b', () => Promise.resolve('done'))).toBe('done');
    expect(never).toBeInstanceOf(Promise);
  });
});
