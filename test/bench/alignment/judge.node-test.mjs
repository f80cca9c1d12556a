import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accuracy, isWronglyResolved } from './judge.mjs';
import { calibrationError, reliability } from './reliability.mjs';

const answer = (right, roles, parts = {}) => ({
  question: { roles: new Set(right), undecided: false },
  status: 'RESOLVED',
  ranked: roles.map((role) => ({ role, confidence: 0.95 })),
  ...parts,
});

test('an answer counts as right first, or among the first three', () => {
  const shares = accuracy([answer(['a'], ['a']), answer(['a'], ['b', 'c', 'a']), answer(['a'], ['b', 'c', 'd', 'a'])]);
  assert.deepEqual(shares, { questions: 3, first: 1 / 3, 'first three': 2 / 3 });
});

test('what nobody can say is no question of accuracy', () => {
  const undecided = answer([], ['a'], { question: { roles: new Set(), undecided: true } });
  assert.equal(accuracy([answer(['a'], ['a']), undecided]).questions, 1);
});

test('RESOLVED is wrong where nothing, or something else, is right', () => {
  assert.ok(isWronglyResolved(answer([], ['a'])));
  assert.ok(isWronglyResolved(answer(['b'], ['a', 'b'])));
  assert.ok(!isWronglyResolved(answer(['a'], ['a'])));
  assert.ok(!isWronglyResolved(answer(['b'], ['a'], { status: 'SUGGESTED' })));
});

test('the calibration error is how far confidence and share right lie apart', () => {
  const half = [true, false].map((right) => ({ confidence: 0.9, right }));
  assert.ok(Math.abs(calibrationError(reliability(half)) - 0.4) < 1e-9);
  const trusted = Array.from({ length: 10 }, (_, place) => ({ confidence: 0.9, right: place > 0 }));
  assert.ok(calibrationError(reliability(trusted)) < 1e-9);
});

test('full confidence is in the highest bin', () => {
  assert.equal(reliability([{ confidence: 1, right: true }]).at(-1).answers, 1);
});
