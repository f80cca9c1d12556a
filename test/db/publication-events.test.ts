import { type LoggedVersion, wholeVersions } from '../../src/db/stores/publication-events';
import { packLadder } from '../../src/domain/ladder/adaptation/pack-ladder';
import type { Ladder } from '../../src/domain/ladder/ladder';
import { referenceKey } from '../../src/domain/reference-data';
import { barnskotareLadder, step } from '../support/builders/ladder-builder';

const base = barnskotareLadder({ slug: 'bas' });

const adapting = (of: Ladder, slug: string): Ladder => ({
  ...of,
  slug,
  basedOn: { slug: of.slug, revision: of.revision },
  steps: [...of.steps, step(`extra-${slug}`)],
});

const logged = (ladder: Ladder, content: object, releasedIn: number, retiredIn: number | null = null) => ({
  kind: 'ladders',
  key: referenceKey(ladder),
  content,
  releasedIn,
  retiredIn,
});

/** A log in which each release brings one more adaptation; calls back each time that what one stores is read. */
const logOfAdaptations = (count: number, onRead: () => void): readonly LoggedVersion[] => {
  const adaptations = Array.from({ length: count }, (_, index) => {
    const local = adapting(base, `lokal-${index}`);
    const stored = new Proxy(
      packLadder(local, () => base),
      {
        get: (target, name, receiver): unknown => {
          if (name === 'derivation') onRead();
          return Reflect.get(target, name, receiver);
        },
      },
    );
    return logged(local, stored, index + 2);
  });
  return [logged(base, base, 1), ...adaptations];
};

describe('the log made whole', () => {
  it('reads each adaptation as often as one, however many releases come after', () => {
    const reads = (count: number): number => {
      let read = 0;
      wholeVersions(logOfAdaptations(count, () => (read += 1)));
      return read;
    };
    expect(reads(40)).toBe(40 * reads(1));
  });

  it('makes an adaptation of the version that its base had, at whichever end of a chain', () => {
    const retired: Ladder = { ...base, status: 'RETIRED', validTo: '2026-12-31' };
    const first = adapting(base, 'alfa');
    const second: Ladder = { ...adapting(first, 'beta'), validFrom: '2026-06-01' };
    const versions = [
      logged(
        second,
        packLadder(second, () => first),
        3,
      ),
      logged(base, base, 1, 2),
      logged(base, retired, 2, 4),
      logged(
        first,
        packLadder(first, () => base),
        1,
      ),
    ];

    expect(wholeVersions(versions).map(({ content }) => content)).toEqual([second, base, retired, first]);
  });

  it('leaves alone what is no ladder', () => {
    const title = { kind: 'titles', key: 'bas@1', content: { slug: 'bas@1' }, releasedIn: 1, retiredIn: null };
    expect(wholeVersions([title])).toEqual([title]);
  });

  it('cannot be read where an adaptation came when its base had gone', () => {
    const local = adapting(base, 'lokal');
    const versions = [
      logged(base, base, 1, 2),
      logged(
        local,
        packLadder(local, () => base),
        2,
      ),
    ];
    expect(() => wholeVersions(versions)).toThrow('lokal@1 adapts bas@1, which is missing.');
  });
});
