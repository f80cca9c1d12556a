import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Failure } from '../api/failure';
import { useHasUnsaved } from '../unsaved/unsaved-context';
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

/** Why there is no answer, and the way on. Who must sign in does so in a new tab where something typed would be lost. */
export const Failed = ({ failure: { kind, message, requestId }, again }: FailedProps) => {
  const hasUnsaved = useHasUnsaved();
  const isSignedOut = kind === 'SIGNED_OUT';
  const mayHelp = kind !== 'NOT_ALLOWED' && (!isSignedOut || hasUnsaved);
  const body = isSignedOut && hasUnsaved ? say('signedOut.unsaved') : words[kind].body;
  return (
    <Alert data-color={colourOf(kind)} role="alert">
      <Heading level={2} data-size="xs">
        {words[kind].title}
      </Heading>
      <Paragraph>{kind === 'REFUSED' ? message : body}</Paragraph>
      {requestId !== undefined && !isSignedOut && (
        <Paragraph data-size="sm">
          {say('requestId', { id: requestId })}. {say('copyId')}
        </Paragraph>
      )}
      {isSignedOut && <SignInLink inNewTab={hasUnsaved} />}
      {again && mayHelp && (
        <Button variant="secondary" onClick={again}>
          {say('retry')}
        </Button>
      )}
    </Alert>
  );
};
