import { createContext, useContext, type ReactNode } from 'react';
import { useAnswer } from '../api/use-answer';
import { Failed } from '../states/failed';
import { Loading } from '../states/loading';
import { ViewerDocument, type Permission, type ViewerQuery } from './viewer.generated';

/** Who uses the pages, and what they may do. */
export interface PageViewer {
  readonly who: ViewerQuery['viewer'];
  readonly isSignedIn: boolean;
  /** Whether they may, in the organisation with the code; without a code, in any. */
  readonly may: (permission: Permission, organization?: string) => boolean;
}

const Context = createContext<PageViewer | undefined>(undefined);

/** Asks who uses the pages before it shows any. When it is asked again and fails, what was known holds. */
export const ViewerProvider = ({ children }: { readonly children: ReactNode }) => {
  const answer = useAnswer(ViewerDocument, {});
  if (answer.state === 'LOADING') return <Loading />;
  if (answer.state === 'FAILED') return <Failed failure={answer.failure} again={answer.ask} />;
  return <Context value={viewerOf(answer.data.viewer)}>{children}</Context>;
};

const viewerOf = (who: ViewerQuery['viewer']): PageViewer => ({
  who,
  isSignedIn: who.kind !== 'ANONYMOUS',
  may: (permission, organization) =>
    who.permissions.some(
      (held) =>
        held.permission === permission &&
        (organization === undefined || held.organization === null || held.organization.code === organization),
    ),
});

/** Who uses the pages. */
export const useViewer = (): PageViewer => {
  const viewer = useContext(Context);
  if (!viewer) throw new Error('Shown outside the ViewerProvider.');
  return viewer;
};
