import type { IsoDay } from '../../../../src/domain/time/iso-day';
import { waitingFor } from '../../../../src/domain/title/mapping/queue-reason';
import type { Title } from '../../../../src/domain/title/title';
import { title } from '../../../support/builders/ladder-builder';
import { mappingDecision } from '../../../support/builders/mapping-decision';

const decision = mappingDecision('1');
const standard = (parts: Partial<Title> = {}) => title('underskoterska', parts);
const waiting = (decisions = [decision], found: Title | undefined = standard()) =>
  waitingFor(decisions, () => found, '2026-06-01');

describe('an employer’s title', () => {
  it('waits while nothing is decided, and no longer once it is, be it that no title fits', () => {
    expect(waiting([])).toEqual({ reason: 'NEW' });
    expect(waiting()).toBeUndefined();
    expect(waiting([mappingDecision('1', { act: 'REJECT' })])).toBeUndefined();
    expect(waiting([mappingDecision('1', { act: 'REJECT', standard: 'underskoterska' })])).toEqual({ reason: 'NEW' });
  });

  it('waits again when the standard title is replaced, with what is used in its place', () => {
    const replacedBy = ['skotare'];
    const told = { reason: 'STANDARD_REPLACED', decision, replacedBy };
    expect(waiting([decision], standard({ kind: 'FORMER', replacedBy }))).toEqual(told);
    expect(waiting([decision], standard({ validTo: '2026-05-31', replacedBy }))).toEqual(told);
    expect(waiting([decision], standard({ replacedBy }))).toEqual(told);
    expect(waiting([decision], standard({ validTo: '2026-06-01', replacedBy }))).toBeUndefined();
  });

  it('waits again when the standard title has ended or is no longer published', () => {
    expect(waiting([decision], standard({ validTo: '2026-05-31' }))).toEqual({ reason: 'STANDARD_ENDED', decision });
    expect(waitingFor([decision], () => undefined, '2026-06-01')).toEqual({ reason: 'STANDARD_ENDED', decision });
  });

  it('waits again when the days of the decision are over, as new when it was undone', () => {
    const ended = mappingDecision('1', { validTo: '2026-05-31' });
    expect(waiting([ended])).toEqual({ reason: 'DECISION_ENDED', decision: ended });
    expect(waiting([ended, mappingDecision('2', { act: 'UNDO', undoes: '1' })])).toEqual({ reason: 'NEW' });
  });

  it('waits until a decision that is made begins, on the day that something is decided from first', () => {
    const [june, july] = ['2026-07-01', '2026-08-01'].map((validFrom, place) =>
      mappingDecision(String(place), { validFrom: validFrom as IsoDay }),
    );
    const ahead = [july, june].flatMap((one) => one ?? []);
    expect(waiting(ahead)).toEqual({ reason: 'DECISION_AHEAD', decision: june });
    expect(waitingFor(ahead, () => standard(), '2026-07-01')).toBeUndefined();
  });
});
