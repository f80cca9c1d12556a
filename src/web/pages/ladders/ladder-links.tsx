import { Button, Heading } from '@digdir/designsystemet-react';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { DownloadLadder } from './download-ladder';
import type { ShownLadder } from './ladder-view';
import { say } from './ladders-texts';

/** Where to go on from a ladder, and how to take it along. */
export const LadderLinks = ({ ladder: { id, slug } }: { readonly ladder: ShownLadder }) => (
  <section className="ladder-links no-print">
    <Heading level={2} data-size="sm">
      {say('links')}
    </Heading>
    <ul>
      <li>
        <SiteLink to={addresses.ladderHistory(slug)}>{say('history')}</SiteLink>
      </li>
      <li>
        <SiteLink to={`${addresses.compare}?${new URLSearchParams({ [queryNames.left]: slug }).toString()}`}>
          {say('compare')}
        </SiteLink>
      </li>
    </ul>
    <div className="ladder-actions">
      <DownloadLadder ladder={id} />
      <Button variant="secondary" onClick={() => window.print()}>
        {say('print')}
      </Button>
    </div>
  </section>
);
