import { Button } from '@digdir/designsystemet-react';
import { say } from './states-texts';

/** Where one signs in, to come back to the page that one is on. */
export const signInAddress = (): string => {
  const { pathname, search } = window.location;
  return `/sign-in?return=${encodeURIComponent(pathname + search)}`;
};

interface SignInLinkProps {
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
  /** True where the page must stay as it is meanwhile. */
  readonly inNewTab?: boolean;
}

/** Leads to the sign-in, and back. */
export const SignInLink = ({ variant = 'primary', inNewTab = false }: SignInLinkProps) => (
  <Button asChild variant={variant}>
    <a href={signInAddress()} {...(inNewTab && { target: '_blank', rel: 'noopener' })}>
      {say(inNewTab ? 'signInInNewTab' : 'signIn')}
    </a>
  </Button>
);
