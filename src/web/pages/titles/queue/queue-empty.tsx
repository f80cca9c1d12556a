import { Button, Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { addresses, queryNames } from '../../../frame/addresses';
import { ResultDownload } from '../result-download';
import { say } from './queue-texts';

interface QueueEmptyProps {
  readonly organization: string;
  readonly isFiltered: boolean;
}

/** Nothing waits any more; here is the result. */
export const QueueEmpty = ({ organization, isFiltered }: QueueEmptyProps) => (
  <div className="queue-empty">
    <Heading id="waiting-title" level={2} data-size="md">
      {say(isFiltered ? 'empty.filtered' : 'empty.title')}
    </Heading>
    {isFiltered ? (
      <p>
        <Button asChild variant="secondary">
          <Link to={`${addresses.titleQueue}?${new URLSearchParams({ [queryNames.organization]: organization })}`}>
            {say('empty.clear')}
          </Link>
        </Button>
      </p>
    ) : (
      <>
        <p>{say('empty.body')}</p>
        <ResultDownload organization={organization} />
      </>
    )}
  </div>
);
