import { Spinner } from '@digdir/designsystemet-react';
import { say } from './states-texts';

/** Something is being fetched. */
export const Loading = ({ label = say('loading') }: { readonly label?: string }) => (
  <p className="loading" role="status">
    <Spinner aria-hidden data-size="sm" /> {label}
  </p>
);
