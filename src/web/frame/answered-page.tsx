import type { ReactNode } from 'react';
import type { Answer } from '../api/use-answer';
import { Answered } from '../states/answered';
import { Page } from './page';

interface AnsweredPageProps<Data> {
  readonly answer: Answer<Data>;
  /** What the page is until it is known what it shows, such as Yrke. */
  readonly title: string;
  /** The page itself, with its own title. */
  readonly children: (data: Data) => ReactNode;
}

/** A page whose title comes with the answer; until then, and when there is none, it has a title all the same. */
export const AnsweredPage = <Data,>({ answer, title, children }: AnsweredPageProps<Data>) =>
  answer.state === 'ANSWERED' ? (
    <Answered answer={answer}>{children}</Answered>
  ) : (
    <Page title={title}>
      <Answered answer={answer}>{() => null}</Answered>
    </Page>
  );
