import type { Ladder } from '../../../../src/domain/ladder/ladder';
import type { Title } from '../../../../src/domain/title/title';
import { step, title } from '../../../support/builders/ladder-builder';
import { codesOf, findingsIn } from '../../../support/faults/fault';

const withTitle = (parts: Partial<Title>, ladder: Partial<Ladder> = {}): readonly string[] =>
  codesOf(
    findingsIn(
      {
        cumulative: false,
        steps: [step('chef', { role: 'rektor', title: 'forskolechef' })],
        transitions: [],
        ...ladder,
      },
      { titles: [title('forskolechef', parts)] },
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

  it('may be local to the ladder’s owner, or of no role', () => {
    expect(withTitle({ kind: 'LOCAL', organization: '1280' })).toEqual([]);
  });
});
