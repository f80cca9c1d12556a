import fc from 'fast-check';
import { inForce } from '../../../../src/domain/time/validity';
import { mappingsOf } from '../../../../src/domain/title/mapping/mappings-of';
import { decisionDays, decisionLog, mappingDecision } from '../../../support/builders/mapping-decision';
import { replayed } from '../../../support/mapping-model';

describe('the mappings of a label', () => {
  it('are superseded exactly when what they say counts on no day', () => {
    fc.assert(
      fc.property(decisionLog(), (log) => {
        for (const { id, state, standard } of mappingsOf(log)) {
          const counts = decisionDays.some((day) => {
            const { answer, rejected } = replayed(log, day);
            if (answer?.id === id) return true;
            // Of rejections of one title on one day it is the last that counts: without it the answer is another.
            const without = replayed(
              log.filter((decision) => decision.id !== id || decision.act !== 'REJECT'),
              day,
            );
            return standard !== undefined && rejected.includes(standard) && !without.rejected.includes(standard);
          });
          if (counts) expect(state).not.toBe('SUPERSEDED');
          if (!counts && log.find((decision) => decision.id === id)?.act === 'CONFIRM')
            expect(state).toBe('SUPERSEDED');
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('say who decided what, and an undo shows in what it undoes', () => {
    const undo = { decidedBy: 'bo', decidedAt: '2026-02-01T12:00:00.000Z', reason: 'Fel titel' };
    const log = [
      mappingDecision('1', { reason: 'Står i avtalet', validFrom: '2026-01-01', standard: 'skotare', match: 'EXACT' }),
      mappingDecision('2', { act: 'REJECT', standard: 'underskoterska' }),
      mappingDecision('3', { act: 'UNDO', undoes: '1', ...undo }),
    ];
    const common = {
      organization: '1480',
      label: 'usk natt',
      decidedBy: 'anna',
      decidedAt: '2026-01-01T12:00:00.000Z',
    };
    const first = { standard: 'skotare', reason: 'Står i avtalet', validFrom: '2026-01-01' };
    const undone = { by: 'bo', at: '2026-02-01T12:00:00.000Z', reason: 'Fel titel' };
    expect(mappingsOf(log)).toEqual([
      { ...common, ...first, id: '1', match: 'EXACT', state: 'SUPERSEDED', undone },
      { ...common, id: '2', standard: 'underskoterska', match: 'EXACT', state: 'REJECTED' },
    ]);
  });

  it('is superseded by several that together cover its days, not by one that covers some', () => {
    const first = mappingDecision('1', { validFrom: '2026-01-01', validTo: '2026-12-31' });
    const spring = mappingDecision('2', { validTo: '2026-06-30' });
    const autumn = mappingDecision('3', { validFrom: '2026-07-01' });
    const states = (...log: Parameters<typeof mappingsOf>[0]) => mappingsOf(log).map(({ state }) => state);
    expect(states(first, spring)).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect(states(first, spring, autumn)).toEqual(['SUPERSEDED', 'CONFIRMED', 'CONFIRMED']);
  });

  it('have the days that later decisions have left them, as far as those hang together', () => {
    const all = mappingDecision('1');
    const days = (...log: Parameters<typeof mappingsOf>[0]) =>
      mappingsOf(log).map(({ validFrom, validTo }) => [validFrom, validTo])[0];
    const june = mappingDecision('2', { validFrom: '2026-06-01', validTo: '2026-06-30' });
    expect(days(all, mappingDecision('2', { validFrom: '2026-06-01' }))).toEqual([undefined, '2026-05-31']);
    expect(days(all, mappingDecision('2', { validTo: '2026-06-01' }))).toEqual(['2026-06-02', undefined]);
    expect(days(all, june)).toEqual([undefined, undefined]);
    expect(days(all, june, mappingDecision('3', { validFrom: '2026-07-01' }))).toEqual([undefined, '2026-05-31']);
  });

  it('count on no day beside those that they have', () => {
    fc.assert(
      fc.property(decisionLog(), (log) => {
        for (const mapping of mappingsOf(log)) {
          for (const day of decisionDays) {
            if (replayed(log, day).answer?.id === mapping.id) expect(inForce(mapping, day)).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
