import type { LocalizedText } from '../../domain/text/language';

/** What is wrong, and what is expected instead. */
export interface Explanation {
  readonly message: Required<LocalizedText>;
  readonly expected: Required<LocalizedText>;
}
