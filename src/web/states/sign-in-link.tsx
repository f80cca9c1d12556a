import { Button } from '@digdir/designsystemet-react';
import { say } from './states-texts';

/** Where one signs in, to come back to the page that one is on. */
export const signInAddress = (): string => {
  const { pathname, search } = window.location;
  return `/sign-in?return=${encodeURIComponent(pathname + search)}`;
};

/** Leads to the sign-in, and back. */
export const SignInLink = ({ variant = 'primary' }: { readonly variant?: 'primary' | 'secondary' | 'tertiary' }) => (
  <Button asChild variant={variant}>
    <a href={signInAddress()}>{say('signIn')}</a>
  </Button>
);
