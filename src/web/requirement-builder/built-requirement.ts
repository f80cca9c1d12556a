import { createContext, useContext } from 'react';
import type { BuiltLadderQuery } from './built-ladder.generated';

/** The ladder that a requirement is built for, as the API tells it. */
export type BuiltLadder = Extract<BuiltLadderQuery['node'], { readonly steps: unknown }>;

/** A requirement as it stands in the ladder. */
export type StandingRequirement = BuiltLadder['steps'][number]['statedRequirements'][number];

/** The ladder that the requirement is built for. */
export const BuiltContext = createContext<BuiltLadder | undefined>(undefined);

/** The ladder that the requirement is built for. */
export const useBuilt = (): BuiltLadder => {
  const ladder = useContext(BuiltContext);
  if (!ladder) throw new Error('Shown outside the requirement builder.');
  return ladder;
};
