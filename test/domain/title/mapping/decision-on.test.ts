import fc from 'fast-check';
import { decisionOn, rejectedOn } from '../../../../src/domain/title/mapping/decision-on';
import { decisionDays, decisionLog, mappingDecision } from '../../../support/builders/mapping-decision';
import { replayed } from '../../../support/mapping-model';

const confirm = mappingDecision('1');
const undo = mappingDecision('2', { act: 'UNDO', undoes: '1' });

describe('what is decided on a label on a day', () => {
  it('is what reading the log from its beginning comes to', () => {
    fc.assert(
      fc.property(decisionLog(), (log) => {
        for (const day of decisionDays) {
          const { answer, rejected } = replayed(log, day);
          expect(decisionOn(log, day)).toBe(answer);
          expect([...rejectedOn(log, day)].sort()).toEqual([...rejected].sort());
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is nothing once it is undone, for good', () => {
    expect(decisionOn([confirm], '2026-06-01')).toBe(confirm);
    expect(decisionOn([confirm, undo], '2026-06-01')).toBeUndefined();
    expect(decisionOn([confirm, undo, { ...undo, id: '3', undoes: '2' }], '2026-06-01')).toBeUndefined();
  });

  it('is nothing when the title that was chosen is rejected, not what was chosen before it', () => {
    const first = mappingDecision('0', { standard: 'skotare' });
    const reject = mappingDecision('2', { act: 'REJECT', standard: 'underskoterska' });
    expect(decisionOn([first, confirm, reject], '2026-06-01')).toBeUndefined();
    expect(decisionOn([first, reject], '2026-06-01')).toBe(first);
  });

  it('is that no title fits, where that was said last', () => {
    const none = mappingDecision('2', { act: 'REJECT', validFrom: '2026-07-01' });
    expect(decisionOn([confirm, none], '2026-06-30')).toBe(confirm);
    expect(decisionOn([confirm, none], '2026-07-01')).toBe(none);
  });
});
