import { partKey } from './part-key';
import { childOf, hasMark, marks, type PartTrie } from './part-trie';

/** A part of a compound as it is written, and the key that its forms share. */
export interface Piece {
  readonly form: string;
  readonly key: string;
  /** False for letters that are no known part. */
  readonly known: boolean;
}

/** How a compound may be split. */
export interface SplitOptions {
  /** False where the word is known as a whole, but sought in parts. */
  readonly wholly?: boolean;
  /** True where parts may be abbreviated. */
  readonly abbreviated?: boolean;
}

/** What a part costs, how much more a short one, and what a linking -s, unknown letters, and each of these. */
const PART = 1;
const SHORTNESS = 2;
const LINK = 0.3;
const UNKNOWN = 3;
const UNKNOWN_LETTER = 0.4;

const LINKING_S = 's'.charCodeAt(0);

/** The cheapest ways to write the beginnings of a word. */
interface Ways {
  readonly cost: number[];
  readonly from: number[];
  readonly known: boolean[];
}

/**
 * The cheapest way to write the word as parts: few and long ones, with a linking -s between them; letters that are no
 * known part cost more than any. The shortest path over the word's places, as in Viterbi (1967).
 */
export const split = (word: string, trie: PartTrie, options: SplitOptions = {}): readonly Piece[] => {
  const ways: Ways = { cost: [0], from: [0], known: [false] };
  for (let end = 1; end <= word.length; end += 1) {
    ways.cost.push(Infinity);
    ways.from.push(0);
    ways.known.push(false);
  }
  let [unknown, unknownFrom] = [Infinity, 0];
  for (let start = 0; start < word.length; start += 1) {
    const before = ways.cost[start] ?? Infinity;
    tryParts(word, start, trie, options, ways);
    if (before + UNKNOWN < unknown) [unknown, unknownFrom] = [before + UNKNOWN, start];
    unknown += UNKNOWN_LETTER;
    relax(ways, unknownFrom, start + 1, unknown, false);
  }
  return walkBack(word, ways);
};

const tryParts = (word: string, start: number, trie: PartTrie, options: SplitOptions, ways: Ways): void => {
  const before = ways.cost[start] ?? Infinity;
  const abbreviated = options.abbreviated === true ? marks.abbreviation : 0;
  let node = 0;
  for (let end = start + 1; end <= word.length; end += 1) {
    node = childOf(trie, node, word.charCodeAt(end - 1));
    if (node === 0) return;
    const isLast = end === word.length;
    const sought = (isLast ? marks.last : marks.leading) | abbreviated;
    if (!hasMark(trie, node, sought) || (isLast && start === 0 && options.wholly === false)) continue;
    const cost = before + PART + SHORTNESS / (end - start);
    relax(ways, start, end, cost, true);
    const isLinked = end + 1 < word.length && word.charCodeAt(end) === LINKING_S;
    if (isLinked) relax(ways, start, end + 1, cost + LINK, true);
  }
};

const relax = ({ cost, from, known }: Ways, start: number, end: number, price: number, isKnown: boolean): void => {
  if (price >= (cost[end] ?? Infinity)) return;
  cost[end] = price;
  from[end] = start;
  known[end] = isKnown;
};

const walkBack = (word: string, { from, known }: Ways): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let end = word.length; end > 0; end = from[end] ?? 0) {
    const form = word.slice(from[end] ?? 0, end);
    pieces.push({ form, key: partKey(form), known: known[end] === true });
  }
  return pieces.reverse();
};

/** True when every letter of the word belongs to a known part. */
export const isWhole = (pieces: readonly Piece[]): boolean => pieces.every((piece) => piece.known);
