import type { AlignmentIndex } from './index/alignment-index';
import type { Judged } from './judged';
import { sidesOf } from './normalise/sides';
import { wordsOf } from './normalise/words';
import { isCalled, type Outcome } from './status';

/**
 * The titles that stand beside each other in a label, each as a label of its own: on the sides of a slash, or as two
 * names that follow each other (`vårdare skötare`). Empty for a label that is one title.
 */
export const titlesJoinedIn = (label: string, index: AlignmentIndex): readonly string[] => {
  const ellipsis = withoutEllipsis(label, index);
  if (ellipsis.length > 0) return ellipsis;
  const sides = sidesOf(label);
  return sides.length > 0 ? sides : namesBeside(label, index);
};

const firstCutShort = /^\s*(\p{L}{3,})-\s*(?:\/|&|,|och |eller |o )\s*(\p{L}+)\s*$/u;
const secondCutShort = /^\s*(\p{L}+)\s*\/\s*-(\p{L}{3,})\s*$/u;

/** Two names of which one leaves out what it shares: `ekonomi-/löneassistent`, `stödassistent/-pedagog`. */
const withoutEllipsis = (label: string, index: AlignmentIndex): readonly string[] => {
  const [, beginning, whole = ''] = firstCutShort.exec(label) ?? [];
  if (beginning !== undefined) {
    const other = placesIn(whole).map((place) => beginning + whole.slice(place));
    return both(whole, other, index);
  }
  const [, known = '', ending] = secondCutShort.exec(label) ?? [];
  if (ending === undefined) return [];
  const other = placesIn(known).map((place) => known.slice(0, place) + ending);
  return both(known, other.reverse(), index);
};

const placesIn = (word: string): readonly number[] => Array.from({ length: word.length }, (_, place) => place);

/** The name and the first of the other words that is one too. */
const both = (name: string, others: readonly string[], index: AlignmentIndex): readonly string[] => {
  const other = others.find((word) => isTitle(textsOf(word), index));
  return other === undefined ? [] : [other, name];
};

/** Longer labels than this say more than two names. */
const MOST_WORDS = 5;

/** What may stand between two names; a preposition makes the second the place of the first. */
const between = /\s[-–—]\s|[,;()]/u;

const namesBeside = (label: string, index: AlignmentIndex): readonly string[] => {
  const named = label.split(between).filter((text) => text.trim() !== '');
  if (named.length === 2 && named.every((text) => isTitle(textsOf(text), index))) return named;
  const words = wordsOf(label);
  if (words.length < 2 || words.length > MOST_WORDS || words.some(({ segment }) => segment > 0)) return [];
  const texts = words.map(({ text }) => text);
  const border = texts
    .map((_, place) => place)
    .find((place) => place > 0 && isTitle(texts.slice(0, place), index) && isTitle(texts.slice(place), index));
  return border === undefined ? [] : [texts.slice(0, border).join(' '), texts.slice(border).join(' ')];
};

/** The words of a text without prepositions. */
const textsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.some(({ segment }) => segment > 0) ? [] : words.map((word) => word.text);
};

/** True for words that are, as they stand, a name that ends in what one is. */
const isTitle = (words: readonly string[], { knowledge, bySequence }: AlignmentIndex): boolean => {
  const keys = words.flatMap((word) => knowledge.vocabulary.words.get(word)?.map(({ key }) => key) ?? ['']);
  return knowledge.isHead.has(keys.at(-1) ?? '') && bySequence.has(keys.join(' '));
};

/** A side's title that is less likely than this is no reading of it. */
const LIKELY = 0.5;

/**
 * What follows of what each of the joined titles stands for. AMBIGUOUS where they lead to different titles; where all
 * lead to one, that is it.
 */
export const outcomeOfJoined = (
  joined: readonly { readonly label: string; readonly outcome: Outcome }[],
  whole: Outcome,
): Outcome => {
  const leading = joined.map(({ label, outcome }) => leadingOf(outcome).map((one) => ({ ...one, joined: label })));
  const found = leading.filter((side) => side.length > 0);
  const slugs = new Set(found.flat().map(slugOf));
  if (found.length < 2) return whole;
  const [first, ...others] = joined.map(({ outcome }) => outcome);
  if (slugs.size === 1 && found.length === joined.length && first !== undefined) {
    const isSafe = [first, ...others].every(({ status }) => status === 'RESOLVED');
    const judged = behind(first.judged.slice(0, 1), whole.judged);
    return { status: isSafe ? 'RESOLVED' : 'SUGGESTED', judged };
  }
  const tops = [...new Map(found.flat().map((one) => [slugOf(one), one])).values()];
  const shared = tops.map((one) => ({ ...one, confidence: one.confidence / found.length }));
  return { status: slugs.size > 1 ? 'AMBIGUOUS' : 'SUGGESTED', judged: behind(shared, whole.judged) };
};

const slugOf = ({ match }: Judged): string => match.target.title.slug;

/** What one of the titles stands for: what is called so, or the first if it is likely. */
const leadingOf = ({ status, judged }: Outcome): readonly Judged[] => {
  const called = status === 'AMBIGUOUS' ? judged.filter(isCalled) : [];
  return called.length > 0 ? called : judged.slice(0, 1).filter(({ confidence }) => confidence >= LIKELY);
};

/** A candidate that gets less of what the joined titles leave is none. */
const LEAST_LEFT = 0.02;

/** The first ones, and behind them the others with what likelihood is left. */
const behind = (first: readonly Judged[], others: readonly Judged[]): readonly Judged[] => {
  const slugs = new Set(first.map(slugOf));
  const left = 1 - first.reduce((sum, { confidence }) => sum + confidence, 0);
  const sorted = [...first].sort((one, other) => other.confidence - one.confidence);
  const least = sorted.at(-1)?.confidence ?? 0;
  return [
    ...sorted,
    ...others
      .filter((one) => !slugs.has(slugOf(one)))
      .map((one) => ({ ...one, confidence: Math.min(one.confidence * left, least) }))
      .filter(({ confidence }) => confidence >= LEAST_LEFT),
  ];
};
