// Titles of many invented employers, made of real names, each decided to stand for what the name stands for.
import { createRequire } from 'node:module';
import { labelKey, namesIn } from './knowledge.mjs';
import { lastWords } from './material.mjs';
import { perturbed } from './perturb.mjs';

const require = createRequire(import.meta.url);
const { emptyMappingBook, withDecisions } = require('../../../dist/domain/title/mapping/mapping-book.js');

/** So many employers hold each label. */
const HOLDERS = 6;
const RELEASES = 10;
/** A prime, so that each employer gets labels from everywhere. */
const STRIDE = 7919;

/**
 * Labels as employers write them, all different.
 * @param {import('./knowledge.mjs').Knowledge} knowledge
 * @param {number} count
 * @param {ReturnType<typeof import('./random.mjs').randomFrom>} random
 * @returns {{ label: string; role: string }[]}
 */
export const writtenTitles = (knowledge, count, random) => {
  const names = namesIn({ ...knowledge, lexicons: [] });
  const words = lastWords(names);
  const written = new Map();
  while (written.size < count) {
    const { label, role } = random.pick(names);
    const once = perturbed(label, random, words);
    const again = once && written.has(labelKey(once.label)) ? perturbed(once.label, random, words) : once;
    if (again && !written.has(labelKey(again.label))) written.set(labelKey(again.label), { label: again.label, role });
  }
  return [...written.values()];
};

/**
 * A book of decisions: every employer holds its share of the labels, and each label is held by six.
 * @param {readonly { label: string; role: string }[]} written
 * @param {object} of
 * @param {ReadonlyMap<string, string>} of.standardOf the standard title of each role, by slugs
 * @param {readonly string[]} of.employers their codes
 * @param {number} count how many decisions
 */
export const bookOfDecisions = (written, { standardOf, employers }, count) => {
  const held = written.slice(0, Math.ceil(count / HOLDERS));
  let book = emptyMappingBook;
  for (let release = 1; release <= RELEASES; release += 1) {
    const decisions = Array.from({ length: count / RELEASES }, (_, place) => {
      const number = ((release - 1) * count) / RELEASES + place;
      const { label, role } = held[(number * STRIDE) % held.length];
      return {
        id: `decision-${number}`,
        organization: employers[number % employers.length],
        label,
        act: 'CONFIRM',
        standard: standardOf.get(role),
        match: 'EXACT',
        decidedBy: 'bench',
        decidedAt: '2026-01-01T00:00:00.000Z',
        release,
      };
    });
    book = withDecisions(book, decisions);
  }
  return book;
};
