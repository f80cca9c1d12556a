import type { MatchType } from '../role/classification-code';
import type { Source } from '../source';
import type { Language, LocalizedText } from '../text/language';

/** Ordlista: what is known of how employers write titles. What stands in one list has the same sources. */
export interface TitleLexicon {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly abbreviations: readonly Abbreviation[];
  readonly qualifiers: readonly Qualifier[];
  readonly knownLabels: readonly KnownLabel[];
  readonly relatedWords: readonly RelatedWords[];
  readonly nearMisses: readonly NearMiss[];
  readonly sources: readonly Source[];
}

/** Förkortning: `usk` stands for undersköterska. Several readings where the label alone cannot tell. */
export interface Abbreviation {
  /** Lower case, without the full stop. */
  readonly form: string;
  readonly standsFor: readonly string[];
}

/**
 * What a word beside the title says. SHIFT: when one works. EMPLOYMENT: for how long or whom. EXTENT: how much.
 * UNIT: which ward or team. LICENSED: that one has the licence or education. UNTRAINED: that one lacks it.
 * ACTING: that one stands in. RANK: another rank than the title alone (biträdande, förste).
 */
export const qualifierKinds = [
  'SHIFT',
  'EMPLOYMENT',
  'EXTENT',
  'UNIT',
  'LICENSED',
  'UNTRAINED',
  'ACTING',
  'RANK',
] as const;
export type QualifierKind = (typeof qualifierKinds)[number];

/** Bestämning: words that stand beside a title, or before it in one word, without being it. */
export interface Qualifier {
  readonly kind: QualifierKind;
  /** Lower case; a word, or several with a space between (`utan utbildning`). */
  readonly words: readonly string[];
}

/** What a label stands for: a title by its slug, or an occupation by its label in the register. */
export type LabelTarget = { readonly title: string } | { readonly occupation: string };

/** Känd benämning: a label that is known to stand for a title, everywhere or for some. */
export interface KnownLabel {
  readonly label: string;
  /** Left out: Swedish. */
  readonly language?: Language;
  /** Several where the label alone cannot decide. */
  readonly means: readonly LabelTarget[];
  /** How the label matches the title; NARROW: the label says less than the title covers. Left out: EXACT. */
  readonly match?: MatchType;
  /** False for what is likely rather than stated by a source. */
  readonly certain: boolean;
  /** Code of the one employer that means this; left out: everybody. */
  readonly organization?: string;
  /** Verksamhetsområde in which it means this; left out: in all. */
  readonly field?: string;
  /** What tells its meanings apart, where there are several. */
  readonly toldApartBy?: LocalizedText;
}

/** Where in a compound a word stands: HEAD is its last part, what one is; MODIFIER comes before, where or with whom. */
export const compoundPlaces = ['HEAD', 'MODIFIER', 'ANY'] as const;
export type CompoundPlace = (typeof compoundPlaces)[number];

/** Närbesläktade ord: parts of titles that employers use for each other (assistent, resurs, stöd). */
export interface RelatedWords {
  readonly place: CompoundPlace;
  readonly words: readonly string[];
}

/** Förväxling: a label that looks like a title without being it. */
export interface NearMiss {
  readonly label: string;
  readonly isNot: readonly LabelTarget[];
  /** Code of the one employer for whom it is not; left out: for nobody. */
  readonly organization?: string;
  readonly because: LocalizedText;
}
