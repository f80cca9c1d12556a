import { Button } from '@digdir/designsystemet-react';
import { Link, useLocation } from 'react-router';
import { Empty } from './empty';
import { say } from './states-texts';

/** The address asks for something that does not exist, such as a filter on an organisation that is none. */
export const UnknownInAddress = ({ reason }: { readonly reason?: string | undefined }) => {
  const { pathname } = useLocation();
  return (
    <div role="status">
      <Empty title={say('unknownInAddress.title')}>
        <p>{say('unknownInAddress.body')}</p>
        {reason !== undefined && <p>{reason}</p>}
        <Button asChild variant="secondary">
          <Link to={pathname}>{say('unknownInAddress.clear')}</Link>
        </Button>
      </Empty>
    </div>
  );
};
