import { createContext, useContext } from 'react';
import type { Fault } from '../preview/faults';
import type { Building } from '../use-building';

/** What the parts of a sentence need of the builder that they stand in. */
export interface Sentence extends Pick<Building, 'draft' | 'fillSentence' | 'reshape'> {
  /** Slug of the ladder that is edited. */
  readonly ladder: string;
  readonly faults: readonly Fault[];
  /** Said of the places that are empty, once somebody has tried to save. */
  readonly blank?: string | undefined;
}

/** The sentence that parts stand in. */
export const SentenceContext = createContext<Sentence | undefined>(undefined);

/** The sentence that parts stand in. */
export const useSentence = (): Sentence => {
  const sentence = useContext(SentenceContext);
  if (!sentence) throw new Error('Shown outside the requirement builder.');
  return sentence;
};
