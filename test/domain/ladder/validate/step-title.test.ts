import type { Ladder } from '../../../../src/domain/ladder/ladder';
import type { Title } from '../../../../src/domain/title/title';
import { ladder, step, title } from '../../../support/builders/ladder-builder';
import { codesOf, findingsIn } from '../../../support/faults/fault';

const withTitle = (
  parts: Partial<Title>,
  own: Partial<Ladder> = {},
  ladders: readonly Ladder[] = [],
): readonly string[] =>
  codesOf(
    findingsIn(
      {
        cumulative: false,
        steps: [step('chef', { role: 'rektor', title: 'forskolechef' })],
        transitions: [],
        ...own,
      },
      { ladders, titles: [title('forskolechef', parts)] },
    ),
  );

describe('the title of a step', () => {
  it('may be former in a revision that ended when the title did', () => {
    const former: Partial<Title> = { kind: 'FORMER', validTo: '2019-06-30' };
    expect(withTitle(former, { validTo: '2019-06-30' })).toEqual([]);
    expect(withTitle(former, { validTo: '2019-07-01' })).toEqual(['TITLE_FORMER']);
    expect(withTitle(former)).toEqual(['TITLE_FORMER']);
  });

  it('is not former in time when nobody knows until when it was used', () => {
    expect(withTitle({ kind: 'FORMER' }, { validTo: '2019-06-30' })).toEqual(['TITLE_FORMER']);
  });

  it('lasts as long as the ladder', () => {
    expect(withTitle({ validTo: '2030-12-31' }, { validTo: '2030-12-31' })).toEqual([]);
    expect(withTitle({ validTo: '2030-12-31' })).toEqual(['TITLE_NOT_IN_FORCE']);
  });

  it('may begin on a known day in a ladder whose first day is not known', () => {
    expect(withTitle({ validFrom: '2019-07-01' })).toEqual([]);
  });

  it.each<[string, Partial<Ladder>, readonly string[]]>([
    ['takes over before that day', { validFrom: '2026-09-01' }, []],
    ['takes over a day later', { validFrom: '2026-09-02' }, ['TITLE_FORMER']],
    ['takes over before that day for a while', { validFrom: '2026-09-01', validTo: '2027-08-31' }, []],
    ['is not published yet', { validFrom: '2026-09-01', status: 'APPROVED' }, ['TITLE_FORMER']],
    ['has a lower number', { validFrom: '2026-09-01', revision: 0 }, ['TITLE_FORMER']],
    ['belongs to another ladder', { validFrom: '2026-09-01', slug: 'annan' }, ['TITLE_FORMER']],
  ])('is judged, once former, by the days left to an open-ended revision when another %s', (_what, next, codes) => {
    const former: Partial<Title> = { kind: 'FORMER', validTo: '2026-08-31' };
    expect(withTitle(former, {}, [ladder({ slug: 'barnskotare', revision: 2, ...next })])).toEqual(codes);
  });

  it('is asked of a draft for all the days that the draft says', () => {
    const next = ladder({ slug: 'barnskotare', revision: 2 });
    expect(withTitle({ validTo: '2030-12-31' }, { status: 'DRAFT' }, [next])).toEqual(['TITLE_NOT_IN_FORCE']);
    expect(withTitle({ validTo: '2030-12-31' }, { status: 'PUBLISHED' }, [next])).toEqual([]);
  });

  it('may be local to the ladder’s owner, or of no role', () => {
    expect(withTitle({ kind: 'LOCAL', organization: '1280' })).toEqual([]);
  });
});
