import { showProgress } from '../../src/cli/progress';

const watch = (isTTY: boolean, total: number) => {
  const written: string[] = [];
  const progress = showProgress('Tolkar titlar', total, {
    isTTY,
    write: (text: string | Uint8Array) => written.push(String(text)) > 0,
  });
  return { progress, written };
};

describe('progress', () => {
  it('is a bar on a terminal, which leaves a clean line', () => {
    const { progress, written } = watch(true, 4);
    progress.advance(1);
    progress.end();
    expect(written).toEqual(['\r\u001B[KTolkar titlar ██████░░░░░░░░░░░░░░░░░░ 25 % (1/4)', '\r\u001B[K']);
  });

  it('is drawn no more often than an eye can follow', () => {
    const { progress, written } = watch(true, 1_000);
    for (let done = 1; done <= 100; done += 1) progress.advance(done);
    expect(written.length).toBeLessThan(5);
  });

  it('is a line for each quarter elsewhere', () => {
    const { progress, written } = watch(false, 10_000);
    for (let done = 1; done <= 10_000; done += 1) progress.advance(done);
    progress.end();
    expect(written).toEqual(
      [25, 50, 75, 100].map((percent) => `Tolkar titlar ${percent} % (${percent * 100}/10000)\n`),
    );
  });

  it('is nothing elsewhere for what takes no time', () => {
    const { progress, written } = watch(false, 10);
    progress.advance(10);
    progress.end();
    expect(written).toEqual([]);
  });
});
