import { Heading } from '@digdir/designsystemet-react';
import { SiteLink } from '../frame/site-link';
import { HitName } from './hit-name';
import type { HitGroup } from './hits';
import './search.css';
import { say } from './search-texts';

/** What a search found, each a link. */
export const SearchHits = ({ groups }: { readonly groups: readonly HitGroup[] }) => (
  <div className="search-hits">
    {groups.map(({ kind, hits }) => (
      <section key={kind} aria-labelledby={`hits-${kind}`}>
        <Heading level={2} data-size="xs" id={`hits-${kind}`}>
          {say(kind)}
        </Heading>
        <ul>
          {hits.map((hit) => (
            <li key={hit.key}>
              <SiteLink to={hit.to}>
                <HitName hit={hit} />
              </SiteLink>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
