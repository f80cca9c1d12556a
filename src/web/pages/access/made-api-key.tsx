import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { CopyableText } from '../../copy/copyable-text';
import { say } from './access-texts';

interface MadeApiKeyProps {
  readonly name: string;
  /** Null where the key had been made by an earlier, lost answer. */
  readonly secret: string | null;
  readonly close: () => void;
}

/** The secret of a new key, this once. */
export const MadeApiKey = ({ name, secret, close }: MadeApiKeyProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert data-color="warning" className="access-secret">
      <Heading ref={heading} level={3} data-size="sm" tabIndex={-1}>
        {say('secret.title')}
      </Heading>
      {secret === null ? (
        <Paragraph>{say('secret.lost')}</Paragraph>
      ) : (
        <>
          <Paragraph>{say('secret.warning')}</Paragraph>
          <CopyableText text={secret} what={say('secret.label', { name })} />
          <Paragraph>{say('secret.use')}</Paragraph>
          <Paragraph>
            <code>Authorization: Bearer {secret.slice(0, 8)}…</code>
          </Paragraph>
        </>
      )}
      <Button variant="secondary" onClick={close}>
        {say('secret.done')}
      </Button>
    </Alert>
  );
};
