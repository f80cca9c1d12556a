import { useCallback, useContext, useEffect, useRef } from 'react';
import { UnsavedWorkContext } from './unsaved-context';
import type { UnsavedWork } from './unsaved-works';

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * While something typed is not saved, it is asked before one leaves it: by a link or back in the site, or by closing or
 * reloading the page.
 *
 * @returns Call it when it has been saved, before going on to another page at once.
 */
export const useUnsaved = (
  isChanged: boolean,
  { kind, within = [] }: { readonly kind?: string; readonly within?: UnsavedWork['within'] } = {},
): (() => void) => {
  const { works } = useContext(UnsavedWorkContext);
  const names = within.join(' ');
  const end = useRef<() => void>(undefined);
  useEffect(() => {
    if (!isChanged) return undefined;
    const forget = works.keep({ kind, within: names.split(' ').filter((name) => name !== '') });
    window.addEventListener('beforeunload', warn);
    end.current = () => {
      forget();
      window.removeEventListener('beforeunload', warn);
    };
    return end.current;
  }, [isChanged, works, kind, names]);
  return useCallback(() => end.current?.(), []);
};
