import type { IdempotencyStore } from '../../../src/app/ports/idempotency-store';
import { asStored, type FakeState, named } from './state';

/** Remembered answers in memory. */
export const fakeIdempotency = ({ answers }: FakeState): IdempotencyStore => ({
  find: (subject, action, key) => Promise.resolve(answers.get(named(subject, action, key))),
  remember: (subject, action, key, answer) => {
    const name = named(subject, action, key);
    if (answers.has(name)) return Promise.reject(new Error('The key has an answer already.'));
    answers.set(name, asStored(answer));
    return Promise.resolve();
  },
});
