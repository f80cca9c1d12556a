import fc from 'fast-check';
import {
  isOwnWork,
  noHistory,
  withDone,
  withRedone,
  withUndone,
  type WorkHistory,
} from '../../../../src/web/pages/ladder-editor/history/work-history';

describe('the history of a session', () => {
  it('tells what was done and what was undone', () => {
    const done = withDone(withDone(noHistory, 'ett', 'fil 0', 2), 'två', 'fil 1', 3);
    expect(done.done.map(({ what }) => what)).toEqual(['ett', 'två']);
    const undone = withUndone(done, 'fil 2', 4);
    expect(undone.done.map(({ what }) => what)).toEqual(['ett']);
    expect(undone.undone.map(({ what }) => what)).toEqual(['två']);
    expect(withDone(undone, 'tre', 'fil 1', 5).undone).toEqual([]);
  });

  it('knows when somebody else has saved', () => {
    const done = withDone(noHistory, 'ett', 'fil 0', 2);
    expect(isOwnWork(done, 2)).toBe(true);
    expect(isOwnWork(done, 3)).toBe(false);
    expect(isOwnWork(noHistory, 1)).toBe(false);
  });

  it('leads back and forth exactly, as one who keeps every file would', () => {
    const acts = fc.array(fc.constantFrom('DO', 'UNDO', 'REDO'), { maxLength: 30 });
    fc.assert(
      fc.property(acts, (list) => {
        // The model: every state that there has been on the way, and where on it the draft stands.
        let states = ['0'];
        let at = 0;
        let history: WorkHistory<string> = noHistory;
        let draft = '0';
        for (const [index, act] of list.entries()) {
          if (act === 'DO') {
            const next = `${index + 1}`;
            history = withDone(history, next, draft, index);
            draft = next;
            states = [...states.slice(0, at + 1), next];
            at += 1;
          }
          const last = history.done.at(-1);
          if (act === 'UNDO' && last) {
            history = withUndone(history, draft, index);
            draft = last.file;
            at -= 1;
          }
          const [next] = history.undone;
          if (act === 'REDO' && next) {
            history = withRedone(history, draft, index);
            draft = next.file;
            at += 1;
          }
          expect(draft).toBe(states[at]);
          expect(history.done).toHaveLength(at);
          expect(history.undone).toHaveLength(states.length - 1 - at);
        }
      }),
      { numRuns: 100 },
    );
  });
});
