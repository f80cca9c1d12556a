import type { ReactNode } from 'react';
import type { Answer } from '../api/use-answer';
import { Failed } from './failed';
import { Loading } from './loading';

interface AnsweredProps<Data> {
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what was answered; until then that it is being fetched, and else why it could not be. */
export const Answered = <Data,>({ answer, children }: AnsweredProps<Data>) => {
  if (answer.state === 'LOADING') return <Loading />;
  if (answer.state === 'FAILED') return <Failed failure={answer.failure} again={answer.ask} />;
  return <>{children(answer.data)}</>;
};
