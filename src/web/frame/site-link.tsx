import { Link as Look } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface SiteLinkProps {
  /** An address of `addresses`, with a query where needed. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly lang?: string;
}

/** A link to another page of the site. */
export const SiteLink = ({ to, children, ...rest }: SiteLinkProps) => (
  <Look asChild>
    <Link to={to} {...rest}>
      {children}
    </Link>
  </Look>
);
