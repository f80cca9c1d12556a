import { releaseAnnouncer } from '../../src/db/release-announcer';

describe('The announcer of releases', () => {
  const logged: object[] = [];
  const ignore = (): void => undefined;
  const log = { debug: ignore, info: ignore, warn: (fields: object) => logged.push(fields) };

  it('announces each number that is higher than all before it', () => {
    const announced: number[] = [];
    const announcer = releaseAnnouncer((number) => announced.push(number), log);

    for (const number of [0, 1, 1, 3, 2, 3, 4]) announcer.saw(number);

    expect(announced).toEqual([1, 3, 4]);
  });

  it('announces nothing after it is stopped', () => {
    const announced: number[] = [];
    const announcer = releaseAnnouncer((number) => announced.push(number), log);

    announcer.stop();
    announcer.saw(1);

    expect(announced).toEqual([]);
  });

  it('logs what a listener throws', () => {
    const error = new Error('the listener failed');
    const announcer = releaseAnnouncer(() => {
      throw error;
    }, log);

    announcer.saw(7);

    expect(logged).toEqual([{ err: error, release: 7 }]);
  });
});
