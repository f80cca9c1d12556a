import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupedFolds } from './folds.mjs';
import { randomFrom } from './random.mjs';

const items = Array.from({ length: 100 }, (_, number) => ({ number, group: `group ${number % 23}` }));
const folded = () => groupedFolds(items, ({ group }) => group, 5, randomFrom(1));

test('every item is in one fold', () => {
  const numbers = folded()
    .flat()
    .map(({ number }) => number);
  assert.deepEqual(
    numbers.sort((one, other) => one - other),
    items.map(({ number }) => number),
  );
});

test('items of one group share a fold', () => {
  const folds = folded().map((fold) => new Set(fold.map(({ group }) => group)));
  const groups = folds.flatMap((fold) => [...fold]);
  assert.equal(groups.length, new Set(groups).size);
});

test('folds are about the same size', () => {
  const sizes = folded().map(({ length }) => length);
  assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 5, sizes.join(' '));
});

test('the same seed gives the same folds', () => {
  assert.deepEqual(folded(), folded());
});
