import type { LocalizedText } from '../../text/language';

/**
 * Skäl: why an adaptation demands less on a step than the ladder that it adapts. It takes one to demand less; where
 * a mandatory demand has a legal basis, no reason is enough.
 */
export interface LooseningReason {
  /** Slug of the step. */
  readonly step: string;
  /** Slug of the requirement that is looser or gone; left out where the reason holds for the whole step. */
  readonly requirement?: string;
  readonly reason: LocalizedText;
}
