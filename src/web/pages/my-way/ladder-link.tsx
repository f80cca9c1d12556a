import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { say } from './standing-texts';

interface LadderLinkProps {
  readonly ladder: { readonly slug: string; readonly name: string };
}

/** Leads to the ladder that a step belongs to. */
export const LadderLink = ({ ladder: { slug, name } }: LadderLinkProps) => (
  <p className="my-way-quiet">
    {say('inLadder')}
    <SiteLink to={addresses.ladder(slug)}>{name}</SiteLink>
  </p>
);
