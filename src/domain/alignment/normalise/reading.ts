import type { QualifierKind } from '../../title/title-lexicon';

/** How a word was read that does not stand in the label as it is known. */
export const readingSteps = ['ABBREVIATION', 'CUT', 'INFLECTION', 'GENDER', 'DOTS', 'SPELLING'] as const;
export type ReadingStep = (typeof readingSteps)[number];

/** A place name beside the title says where, as a unit does. */
export type FoundKind = QualifierKind | 'PLACE';

/** Bestämning that was found in a label. */
export interface FoundQualifier {
  readonly kind: FoundKind;
  readonly written: string;
  /** The keys of its parts. */
  readonly keys: readonly string[];
}

/** A part of a label, as it is understood. */
export interface ReadPart {
  /** What its forms share, see `partKey`. */
  readonly key: string;
  /** As the vocabulary writes it. */
  readonly form: string;
  /** True for the last part of a word that names the title: what one is. */
  readonly isHead: boolean;
  /** False for letters that are no known part. */
  readonly known: boolean;
  /** How sure it is that the label says this, 0 to 1. */
  readonly certainty: number;
  readonly qualifier?: FoundKind | undefined;
}

/** What was written and what it was taken for. */
export interface Reinterpretation {
  readonly step: ReadingStep;
  readonly written: string;
  readonly readAs: string;
  /** True where it can be read in no other way: the label in other letters. */
  readonly isSure: boolean;
}

/** Läsning: one way to understand a label, or one side of it. */
export interface Reading {
  readonly parts: readonly ReadPart[];
  /** The keys of its parts in order: the same for labels that are the same title. */
  readonly sequence: string;
  readonly qualifiers: readonly FoundQualifier[];
  readonly reinterpretations: readonly Reinterpretation[];
  /** True where only sure abbreviations and harmless additions were read into it: it is the label, in other letters. */
  readonly isHarmless: boolean;
  /** Which side of a label with slashes; left out for a label that is read as a whole. */
  readonly side?: number | undefined;
}

export const sequenceOf = (parts: readonly ReadPart[]): string => parts.map(({ key }) => key).join(' ');

/** The keys of the parts that make another title: of rank, or that one lacks the education. */
export const decisiveOf = (parts: readonly ReadPart[]): readonly string[] =>
  parts.flatMap(({ key, qualifier }) => (qualifier === 'RANK' || qualifier === 'UNTRAINED' ? [key] : []));
