import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { say } from '../states/states-texts';

/** A fault of ours in a page, or a part of it that could not be fetched. */
export const CrashedPage = () => (
  <main className="page">
    <Alert data-color="danger" role="alert">
      <Heading level={1} data-size="sm">
        {say('crashed.title')}
      </Heading>
      <Paragraph>{say('crashed.body')}</Paragraph>
      <Button onClick={() => window.location.reload()}>{say('crashed.reload')}</Button>
    </Alert>
  </main>
);
