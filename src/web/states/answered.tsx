import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Answer } from '../api/use-answer';
import { Failed } from './failed';
import { Loading } from './loading';
import { UnknownInAddress } from './unknown-in-address';

interface AnsweredProps<Data> {
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ReactNode;
}

/**
 * Shows what was answered; until then that it is being fetched, and else why it could not be. What was answered before
 * stays when it cannot be fetched anew, so that nothing typed in it is lost.
 */
export const Answered = <Data,>({ answer, children }: AnsweredProps<Data>) => {
  const { search } = useLocation();
  if (answer.state === 'LOADING') return <Loading />;
  if (answer.state === 'FAILED' && answer.failure.kind === 'REFUSED' && search !== '')
    return <UnknownInAddress reason={answer.failure.message} />;
  if (answer.state === 'FAILED') return <Failed failure={answer.failure} again={answer.ask} />;
  return (
    <>
      {answer.failure && <Failed failure={answer.failure} again={answer.ask} />}
      {children(answer.data)}
    </>
  );
};
