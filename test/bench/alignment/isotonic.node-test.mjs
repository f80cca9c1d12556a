import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calibrationPoints, isotonicSteps } from './isotonic.mjs';

const seen = (...marks) => marks.map((right, score) => ({ score, right: right === 1 }));

test('steps that would fall are pooled', () => {
  const steps = isotonicSteps(seen(0, 1, 0, 1));
  assert.deepEqual(
    steps.map(({ from, to, share }) => [from, to, share]),
    [
      [0, 0, 0],
      [1, 2, 0.5],
      [3, 3, 1],
    ],
  );
});

test('a rising row stays as it is', () => {
  assert.deepEqual(
    isotonicSteps(seen(0, 1)).map(({ share }) => share),
    [0, 1],
  );
});

test('equal scores are one step', () => {
  const [step, ...more] = isotonicSteps([
    { score: 1, right: false },
    { score: 1, right: true },
  ]);
  assert.deepEqual([step.share, step.weight, more.length], [0.5, 2, 0]);
});

test('an answer counts by its weight', () => {
  const [{ share }] = isotonicSteps([
    { score: 1, right: true, weight: 3 },
    { score: 2, right: false, weight: 1 },
  ]);
  assert.equal(share, 0.75);
});

test('few answers give no certainty', () => {
  const [low, high] = calibrationPoints(isotonicSteps(seen(0, 1)));
  assert.deepEqual(
    [low.confidence, high.confidence].map((one) => Number(one.toFixed(3))),
    [0.333, 0.667],
  );
});

test('confidence never falls with the score, though a later step has fewer answers', () => {
  const many = Array.from({ length: 20 }, () => ({ score: 1, right: true }));
  const points = calibrationPoints([...isotonicSteps(many), { from: 2, to: 2, share: 1, weight: 1 }]);
  assert.ok(points[1].confidence >= points[0].confidence);
});
