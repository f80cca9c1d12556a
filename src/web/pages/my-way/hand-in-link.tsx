import { Link as Look } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { addresses } from '../../frame/addresses';
import type { ShownHandInFragment } from '../../verdict/shown-assessment.generated';
import { meritNameFor } from './merit-in-address';
import { say } from './standing-texts';

interface HandInLinkProps {
  readonly paper: Pick<ShownHandInFragment, 'kind' | 'text' | 'qualification'>;
}

/** Leads to the form, with what is asked for chosen; nowhere where it is not the employee's to hand in. */
export const HandInLink = ({ paper: { kind, text, qualification } }: HandInLinkProps) => {
  const merit = meritNameFor[kind];
  if (merit === undefined) return null;
  return (
    <Look asChild className="no-print">
      <Link to={addresses.handInMerit(merit, qualification?.slug)} aria-label={say('handInNamed', { paper: text })}>
        {say('handInWay')}
      </Link>
    </Look>
  );
};
