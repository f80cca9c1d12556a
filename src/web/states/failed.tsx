import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Failure } from '../api/failure';
import { SignInLink } from './sign-in-link';
import { say } from './states-texts';

interface FailedProps {
  readonly failure: Failure;
  /** Asks or sends again; left out where that is no help. */
  readonly again?: (() => void) | undefined;
}

const words: Readonly<Record<Failure['kind'], { readonly title: string; readonly body?: string }>> = {
  OFFLINE: { title: say('offline.title'), body: say('offline.body') },
  SIGNED_OUT: { title: say('signedOut.title'), body: say('signedOut.body') },
  NOT_ALLOWED: { title: say('notAllowed.title'), body: say('notAllowed.body') },
  TOO_MANY: { title: say('tooMany.title'), body: say('tooMany.body') },
  REFUSED: { title: say('refused.title') },
  BROKEN: { title: say('broken.title'), body: say('broken.body') },
};

const colours = { SIGNED_OUT: 'info', NOT_ALLOWED: 'info', OFFLINE: 'warning', TOO_MANY: 'warning' } as const;

const colourOf = (kind: Failure['kind']) => (kind in colours ? colours[kind as keyof typeof colours] : 'danger');

/** Why there is no answer, and the way on. */
export const Failed = ({ failure: { kind, message, requestId }, again }: FailedProps) => (
  <Alert data-color={colourOf(kind)} role="alert">
    <Heading level={2} data-size="xs">
      {words[kind].title}
    </Heading>
    <Paragraph>{kind === 'REFUSED' ? message : words[kind].body}</Paragraph>
    {requestId !== undefined && kind !== 'SIGNED_OUT' && (
      <Paragraph data-size="sm">
        {say('requestId', { id: requestId })}. {say('copyId')}
      </Paragraph>
    )}
    {kind === 'SIGNED_OUT' ? (
      <SignInLink />
    ) : (
      again &&
      kind !== 'NOT_ALLOWED' && (
        <Button variant="secondary" onClick={again}>
          {say('retry')}
        </Button>
      )
    )}
  </Alert>
);
