import type { ReactNode } from 'react';
import { Failed } from '../states/failed';
import { useViewer } from './viewer-context';
import type { Permission } from './viewer.generated';

interface ForThoseWhoMayProps {
  /** One of these is enough. */
  readonly permissions: readonly Permission[];
  readonly children: ReactNode;
}

/** Shows a page to those who may use it; to others that they must sign in, or that they may not. */
export const ForThoseWhoMay = ({ permissions, children }: ForThoseWhoMayProps) => {
  const { isSignedIn, may } = useViewer();
  if (permissions.some((permission) => may(permission))) return <>{children}</>;
  return <Failed failure={{ kind: isSignedIn ? 'NOT_ALLOWED' : 'SIGNED_OUT' }} />;
};
