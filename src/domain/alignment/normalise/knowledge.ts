import type { QualifierKind } from '../../title/title-lexicon';
import type { Vocabulary } from '../compound/vocabulary';
import type { SpellingIndex } from './spelling';

/** What is needed to read a label. */
export interface ReadingKnowledge {
  readonly vocabulary: Vocabulary;
  /** What a phrase of one to three words stands for, in words. */
  readonly abbreviations: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly qualifiers: ReadonlyMap<string, QualifierKind>;
  readonly places: ReadonlySet<string>;
  readonly spelling: SpellingIndex;
  /** Known words by how they are written without å, ä and ö. */
  readonly dotless: ReadonlyMap<string, readonly string[]>;
  /** All known words in order, to complete one that was cut short. */
  readonly inOrder: readonly string[];
  /** How often a part is the last of a known label, by its key: of what names a title. */
  readonly isHead: ReadonlySet<string>;
}
