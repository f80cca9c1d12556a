import { Button } from '@digdir/designsystemet-react';
import { Failed } from '../../states/failed';
import { say } from './titles-texts';
import type { PagedList } from './use-pages';

/** Fetches more of a list, where there is more. */
export const MoreOfList = ({ list }: { readonly list: PagedList<unknown, unknown> }) => (
  <>
    {list.failure && <Failed failure={list.failure} again={list.more} />}
    {list.more && (
      <Button className="title-more" variant="secondary" loading={list.isFetching} onClick={list.more}>
        {say('list.more')}
      </Button>
    )}
  </>
);
