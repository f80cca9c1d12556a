import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitChoice } from './choice.mjs';

const choice = (candidates, right) => ({ candidates, right, weight: 1 });
const free = [{ sign: 0 }, { sign: 0 }];
/** The first feature marks the right candidate in three questions of four; the second tells nothing. */
const choices = [
  choice(
    [
      [1, 1],
      [0, 1],
    ],
    [true, false],
  ),
  choice(
    [
      [1, 0],
      [0, 0],
    ],
    [true, false],
  ),
  choice(
    [
      [0, 0],
      [1, 0],
    ],
    [false, true],
  ),
  choice(
    [
      [1, 1],
      [0, 1],
    ],
    [false, true],
  ),
];

test('the odds of a feature are those with which it is seen to be right', () => {
  const { weights } = fitChoice(choices, { ridge: 0, forms: free });
  assert.ok(Math.abs(weights[0] - Math.log(3)) < 0.05, `${weights[0]}`);
});

test('a feature that tells nothing weighs nothing', () => {
  const { weights } = fitChoice(choices, { ridge: 0.01, forms: free });
  assert.ok(Math.abs(weights[1]) < 0.05, `${weights[1]}`);
});

test('a ridge draws weights towards nought', () => {
  const [loose, drawn] = [0, 10].map((ridge) => fitChoice(choices, { ridge, forms: free }).weights[0]);
  assert.ok(drawn > 0 && drawn < loose / 2, `${drawn} ${loose}`);
});

test('a weight keeps the sign that its meaning demands', () => {
  const { weights } = fitChoice(choices, { ridge: 0, forms: [{ sign: -1 }, { sign: 0 }] });
  assert.equal(weights[0], 0);
});

test('a fixed weight stays as it is', () => {
  const { weights } = fitChoice(choices, { ridge: 1, forms: [{ sign: 1, fixed: 4 }, { sign: 0 }] });
  assert.equal(weights[0], 4);
});

test('where no candidate is ever right, none of them is the likelier choice', () => {
  const { bias } = fitChoice([choice([[0, 0]], [false]), choice([[0, 0]], [false])], { ridge: 1, forms: free });
  assert.ok(bias < -2, `${bias}`);
});
