import { fold } from './fold';

/** A word of a label. */
export interface Word {
  readonly text: string;
  /** A full stop follows, as after what is cut short. */
  readonly isCut: boolean;
  /** 0 for what names the title; more for what stands after a comma, in brackets or after a preposition. */
  readonly segment: number;
}

/** So much of a label is read. */
export const LONGEST_LABEL = 300;

const prepositions = new Set([
  'i',
  'inom',
  'för',
  'på',
  'med',
  'till',
  'av',
  'vid',
  'hos',
  'från',
  'in',
  'for',
  'of',
  'at',
]);
const fillers = new Set(['och', 'eller', 'samt', 'o', 'and', 'or', 'the', 'fl', 'mfl', 'm']);

/** A border between segments, or a word; dots join what is cut short (`soc.sekr`). */
const anySign = /([,:;()[\]]| [-–—] )|(\d+(?:[.,]\d+)? ?%|\d[.,]\d+|\d+:\p{L}+|[\p{L}\p{N}]+)(\.)?/gu;

/** The same, faster, for labels in the letters of Swedish. */
const plainSign = /([,:;()[\]]| - )|(\d+(?:[.,]\d+)? ?%|\d[.,]\d+|\d+:[a-zåäö]+|[a-z\dåäö]+)(\.)?/g;
const plain = /^[ -~åäö]*$/;

/** The words of a label in order, without those that only join others. */
export const wordsOf = (label: string): readonly Word[] => {
  const words: Word[] = [];
  let segment = 0;
  const folded = fold(label.slice(0, LONGEST_LABEL));
  for (const [, , text, dot] of folded.matchAll(plain.test(folded) ? plainSign : anySign)) {
    if (text === undefined || prepositions.has(text)) {
      segment += words.length > 0 ? 1 : 0;
    } else if (!fillers.has(text)) {
      words.push({ text: text.replaceAll(' ', ''), isCut: dot !== undefined, segment });
    }
  }
  return words;
};
