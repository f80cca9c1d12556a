import { warmAlignment } from '../../../src/app/title-work/warm-alignment';
import { catalog } from '../../support/builders/catalog';

describe('what labels are aligned with', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const { alignment } = catalog();
  const begin = () => {
    const built: string[] = [];
    const failures: unknown[] = [];
    const named = (name: string) => ({
      alignment: () => {
        built.push(name);
        return alignment();
      },
    });
    return { built, failures, named, warm: warmAlignment((error) => failures.push(error)) };
  };

  it('is built soon after a catalog has come, not while the request waits that published it', () => {
    const { built, named, warm } = begin();
    warm(named('first'));
    expect(built).toEqual([]);
    jest.runAllTimers();
    expect(built).toEqual(['first']);
  });

  it('is built once for several that come in a row, for the last', () => {
    const { built, named, warm } = begin();
    for (const name of ['first', 'second', 'third']) warm(named(name));
    jest.runAllTimers();
    expect(built).toEqual(['third']);
    warm(named('fourth'));
    jest.runAllTimers();
    expect(built).toEqual(['third', 'fourth']);
  });

  it('is built though others keep coming', () => {
    const { built, named, warm } = begin();
    for (const name of ['first', 'second', 'third']) {
      warm(named(name));
      jest.advanceTimersByTime(150);
    }
    expect(built).toEqual(['second']);
  });

  it('is reported where it cannot be built, and tried again for the next', () => {
    const { built, failures, named, warm } = begin();
    const error = new Error('It cannot be built.');
    warm({
      alignment: () => {
        throw error;
      },
    });
    jest.runAllTimers();
    expect(failures).toEqual([error]);
    warm(named('next'));
    jest.runAllTimers();
    expect(built).toEqual(['next']);
  });
});
