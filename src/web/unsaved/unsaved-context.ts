import { createContext, useContext, useSyncExternalStore } from 'react';
import { unsavedWorks, type UnsavedWorks } from './unsaved-works';

/** What is not saved on the page, and asking about it. */
export interface UnsavedContext {
  readonly works: UnsavedWorks;
  /** Does it at once; where something of the kind is not saved, only when one wants to leave that. */
  readonly askFirst: (kind: string, act: () => void) => void;
}

/** Filled in by `AsksBeforeLeaving`. */
export const UnsavedWorkContext = createContext<UnsavedContext>({
  works: unsavedWorks(),
  askFirst: (_kind, act) => act(),
});

/** Asks before an act that throws away what is typed. */
export const useAskFirst = (): UnsavedContext['askFirst'] => useContext(UnsavedWorkContext).askFirst;

/** True while something that is typed on the page is not saved. */
export const useHasUnsaved = (): boolean => {
  const { works } = useContext(UnsavedWorkContext);
  return useSyncExternalStore(works.watch, works.hasAny);
};
