import { partKey } from './part-key';
import type { PartTrie } from './part-trie';

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
  readonly cost: Float64Array;
  readonly from: Int32Array;
  readonly known: Uint8Array;
}

/**
 * The cheapest way to write the word as parts: few and long ones, with a linking -s between them; letters that are no
 * known part cost more than any. The shortest path over the word's places, as in Viterbi (1967).
 */
export const split = (word: string, trie: PartTrie, options: SplitOptions = {}): readonly Piece[] => {
  const ways: Ways = {
    cost: new Float64Array(word.length + 1).fill(Infinity),
    from: new Int32Array(word.length + 1),
    known: new Uint8Array(word.length + 1),
  };
  ways.cost[0] = 0;
  let [unknown, unknownFrom] = [Infinity, 0];
  for (let start = 0; start < word.length; start += 1) {
    const before = ways.cost[start] ?? Infinity;
    tryParts(word, start, trie, options, ways);
    if (before + UNKNOWN < unknown) [unknown, unknownFrom] = [before + UNKNOWN, start];
    unknown += UNKNOWN_LETTER;
    relax(ways, unknownFrom, start + 1, unknown, 0);
  }
  return walkBack(word, ways);
};

const tryParts = (word: string, start: number, trie: PartTrie, options: SplitOptions, ways: Ways): void => {
  const before = ways.cost[start] ?? Infinity;
  let node: PartTrie | undefined = trie;
  for (let end = start + 1; end <= word.length; end += 1) {
    node = node.next.get(word.charCodeAt(end - 1));
    if (node === undefined) return;
    const isLast = end === word.length;
    if (!isPart(node, isLast, options) || (isLast && start === 0 && options.wholly === false)) continue;
    const cost = before + PART + SHORTNESS / (end - start);
    relax(ways, start, end, cost, 1);
    const isLinked = end + 1 < word.length && word.charCodeAt(end) === LINKING_S;
    if (isLinked) relax(ways, start, end + 1, cost + LINK, 1);
  }
};

const isPart = ({ leading, last, abbreviation }: PartTrie, isLast: boolean, { abbreviated }: SplitOptions): boolean =>
  (isLast ? last : leading) || (abbreviated === true && abbreviation);

const relax = ({ cost, from, known }: Ways, start: number, end: number, price: number, isKnown: 0 | 1): void => {
  if (price >= (cost[end] ?? Infinity)) return;
  cost[end] = price;
  from[end] = start;
  known[end] = isKnown;
};

const walkBack = (word: string, { from, known }: Ways): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let end = word.length; end > 0; end = from[end] ?? 0) {
    const form = word.slice(from[end] ?? 0, end);
    pieces.push({ form, key: partKey(form), known: known[end] === 1 });
  }
  return pieces.reverse();
};

/** True when every letter of the word belongs to a known part. */
export const isWhole = (pieces: readonly Piece[]): boolean => pieces.every((piece) => piece.known);
