import type { ReactNode } from 'react';
import { useAnswer } from '../api/use-answer';
import { NotFoundPage } from '../frame/not-found-page';
import { Answered } from '../states/answered';
import { AdaptationRevisionsDocument } from './adaptation.generated';

interface NewestRevisionProps {
  /** The slug of the ladder. */
  readonly slug: string;
  /** Given the number of the revision. */
  readonly children: (revision: number) => ReactNode;
}

/** Finds the newest revision of a ladder: the draft where there is one that the viewer may see, else the last published. */
export const NewestRevision = ({ slug, children }: NewestRevisionProps) => {
  const answer = useAnswer(AdaptationRevisionsDocument, { slug });
  return (
    <Answered answer={answer}>
      {({ ladder }) => {
        const newest = ladder?.revisions.at(-1);
        return newest ? children(newest.revision) : <NotFoundPage />;
      }}
    </Answered>
  );
};
