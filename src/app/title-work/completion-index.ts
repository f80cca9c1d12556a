import { inSwedishOrder } from '../../catalog/register';
import type { Title } from '../../domain/title/title';
import { fold, plain } from '../text-search';

/** A label as somebody may type it, and the title that it leads to. */
export interface TitleCompletion {
  readonly label: string;
  readonly title: Title;
}

/** A completion found, and how well: 0 it begins with the text, 1 one of its words does, 2 a part of a compound does. */
export interface FoundCompletion extends TitleCompletion {
  readonly rank: 0 | 1 | 2;
}

/** Finds the completions of a text; each at most once, with its best rank. */
export type CompletionIndex = (text: string) => readonly FoundCompletion[];

/** A part of a compound is sought from so many letters: fewer stand within almost every word. */
const SHORTEST_PART = 3;

/** Where in the plain label something may begin to match. */
interface Place {
  /** The plain label from there on. */
  readonly rest: string;
  /** Index of the completion. */
  readonly index: number;
  readonly rank: 0 | 1 | 2;
}

/**
 * Sorts every place of every label once, so that a text is looked up by halving. A text typed without å, ä and ö finds
 * labels that have them; one typed with them only those.
 */
export const completionIndex = (completions: readonly TitleCompletion[]): CompletionIndex => {
  const ordered = [...completions].sort((left, right) => inSwedishOrder(left.label, right.label));
  const texts = ordered.map(({ label }) => fold(label));
  const places = texts.flatMap((text, index) => placesIn(plain(text), index)).sort(byRest);
  const beginnings = places.filter(({ rank }) => rank < 2);
  return (text) => {
    const sought = fold(text);
    if (sought === '') return [];
    const typed = plain(sought);
    const found = within(typed.length < SHORTEST_PART ? beginnings : places, typed);
    const ranks = new Map<number, FoundCompletion['rank']>();
    for (const { index, rank } of found) ranks.set(index, lower(rank, ranks.get(index)));
    return [...ranks]
      .filter(([index]) => typed === sought || texts[index]?.includes(sought) === true)
      .sort(([left], [right]) => left - right)
      .flatMap(([index, rank]) => (ordered[index] ? [{ ...ordered[index], rank }] : []));
  };
};

const placesIn = (label: string, index: number): readonly Place[] =>
  Array.from({ length: label.length }, (_, start) => ({
    rest: label.slice(start),
    index,
    rank: start === 0 ? 0 : /[\p{L}\p{N}]/u.test(label.charAt(start - 1)) ? 2 : 1,
  }));

const byRest = (left: Place, right: Place): number => (left.rest < right.rest ? -1 : Number(left.rest > right.rest));

/** Those that begin with the text: they stand together. */
const within = (places: readonly Place[], text: string): readonly Place[] => {
  const first = firstNotBefore(places, text);
  const end = firstNotBefore(places, `${text}\uffff`);
  return places.slice(first, end);
};

const firstNotBefore = (places: readonly Place[], text: string): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.rest ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
};

const lower = (rank: FoundCompletion['rank'], other: FoundCompletion['rank'] | undefined): FoundCompletion['rank'] =>
  other === undefined || rank < other ? rank : other;
