import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useBlocker, type BlockerFunction } from 'react-router';
import { LeaveDialog } from './leave-dialog';
import { UnsavedWorkContext, type UnsavedContext } from './unsaved-context';
import { unsavedWorks } from './unsaved-works';

interface Asked {
  /** What it is that is not saved. */
  readonly kind: string;
  readonly act: () => void;
}

/** Asks before one leaves what is typed and not saved in it, which forms tell by `useUnsaved`. */
export const AsksBeforeLeaving = ({ children }: { readonly children: ReactNode }) => {
  const [asked, setAsked] = useState<Asked>();
  // What is saved while it is asked about is not asked about any longer.
  const [works] = useState(() => {
    const kept = unsavedWorks(() => setAsked((now) => (now && kept.hasKind(now.kind) ? now : undefined)));
    return kept;
  });
  const isLeaving = useCallback<BlockerFunction>(
    ({ currentLocation, nextLocation }) => works.isLostBetween(currentLocation, nextLocation),
    [works],
  );
  const blocker = useBlocker(isLeaving);
  const context = useMemo<UnsavedContext>(
    () => ({ works, askFirst: (kind, act) => (works.hasKind(kind) ? setAsked({ kind, act }) : act()) }),
    [works],
  );
  const stay = () => {
    setAsked(undefined);
    if (blocker.state === 'blocked') blocker.reset();
  };
  const leave = () => {
    // The question closes first, so that the focus can go where the act leads it.
    flushSync(() => setAsked(undefined));
    asked?.act();
    if (blocker.state === 'blocked') blocker.proceed();
  };
  return (
    <UnsavedWorkContext value={context}>
      {children}
      <LeaveDialog isOpen={asked !== undefined || blocker.state === 'blocked'} stay={stay} leave={leave} />
    </UnsavedWorkContext>
  );
};
