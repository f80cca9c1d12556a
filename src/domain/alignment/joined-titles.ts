import type { AlignmentIndex } from './index/alignment-index';
import type { Judged } from './judged';
import { sidesOf } from './normalise/sides';
import { type Word, wordsOf } from './normalise/words';
import { isCalled, type Outcome } from './status';

/**
 * The titles that stand beside each other in a label, each as a label of its own: on the sides of a slash, or as two
 * names that follow each other (`vårdare skötare`). Empty for a label that is one title.
 */
export const titlesJoinedIn = (label: string, index: AlignmentIndex): readonly string[] => {
  const sides = sidesOf(label);
  return sides.length > 0 ? sides : namesBeside(wordsOf(label), index);
};

/** Longer labels than this say more than two names. */
const MOST_WORDS = 5;

const namesBeside = (words: readonly Word[], index: AlignmentIndex): readonly string[] => {
  if (words.length < 2 || words.length > MOST_WORDS || words.some(({ segment }) => segment > 0)) return [];
  const texts = words.map(({ text }) => text);
  const borders = texts.slice(1).map((_, place) => place + 1);
  const border = borders.find((one) => isTitle(texts.slice(0, one), index) && isTitle(texts.slice(one), index));
  return border === undefined ? [] : [texts.slice(0, border).join(' '), texts.slice(border).join(' ')];
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

/** The first ones, and behind them the others as far as they are no more likely. */
const behind = (first: readonly Judged[], others: readonly Judged[]): readonly Judged[] => {
  const slugs = new Set(first.map(slugOf));
  const least = Math.min(...first.map(({ confidence }) => confidence));
  const sorted = [...first].sort((one, other) => other.confidence - one.confidence);
  return [
    ...sorted,
    ...others
      .filter((one) => !slugs.has(slugOf(one)))
      .map((one) => ({ ...one, confidence: Math.min(one.confidence, least) })),
  ];
};
