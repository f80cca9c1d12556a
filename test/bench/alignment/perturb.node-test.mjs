import assert from 'node:assert/strict';
import { test } from 'node:test';
import { perturbed } from './perturb.mjs';
import { randomFrom } from './random.mjs';

const words = new Set(['assistent', 'sköterska']);
const writtenFrom = (label, seed) => perturbed(label, randomFrom(seed), words);
const many = (label) => Array.from({ length: 400 }, (_, seed) => writtenFrom(label, seed)).filter(Boolean);
const waysOf = (written) => new Set(written.flatMap(({ ways }) => ways));

test('what is given back differs from the name, and says how', () => {
  for (const { label, ways } of many('Elevassistent')) {
    assert.notEqual(label, 'Elevassistent');
    assert.ok(ways.length > 0);
  }
});

test('a name is taken apart only before a known word', () => {
  const apart = many('Elevassistent').filter(({ ways }) => ways.join() === 'taken apart');
  assert.ok(apart.length > 0);
  for (const { label } of apart) assert.match(label, /^elev( | - |-)assistent$/iu);
});

test('a comma is turned round, a slash is not', () => {
  assert.ok(waysOf(many('Ekonom, bank')).has('reordered'));
  assert.ok(!waysOf(many('Ekonom/Kamrer, bank')).has('reordered'));
});

test('the same seed writes the same', () => {
  assert.deepEqual(writtenFrom('Undersköterska, hemtjänst', 3), writtenFrom('Undersköterska, hemtjänst', 3));
});
