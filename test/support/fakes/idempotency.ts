import type { IdempotencyStore } from '../../../src/app/ports/idempotency-store';
import { asStored, type FakeState, named } from './state';

/** Remembered answers in memory. */
export const fakeIdempotency = ({ answers }: FakeState): IdempotencyStore => ({
  find: (subject, action, key) => {
    const found = answers.get(named(subject, action, key));
    return Promise.resolve(found && { inputHash: found.inputHash, result: found.result });
  },
  listOf: (subject) =>
    Promise.resolve(
      [...answers.entries()]
        .filter(([name]) => name.startsWith(`${named(subject).slice(0, -1)},`))
        .map(([name, answer]) => ({ answer, place: answer.answeredAt + name }))
        .sort((left, right) => (left.place < right.place ? -1 : 1))
        .map(({ answer }) => answer),
    ),
  remember: (subject, action, key, answer, at) => {
    const name = named(subject, action, key);
    if (answers.has(name)) return Promise.reject(new Error('The key has an answer already.'));
    answers.set(name, asStored({ action, ...answer, answeredAt: at }));
    return Promise.resolve();
  },
});
