import { Button, SkipLink } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { addressBase, inOtherLanguage, language } from '../language/language';
import { SignInLink } from '../states/sign-in-link';
import { heldRoles } from '../viewer/held-roles';
import { inWords } from '../viewer/roles-in-words';
import { useViewer } from '../viewer/viewer-context';
import { addresses } from './addresses';
import { say } from './frame-texts';
import { navigationFor } from './navigation';
import { TrappaMark } from './trappa-mark';

/** The mark, the navigation, the other language, and who is signed in. */
export const SiteHeader = () => {
  const viewer = useViewer();
  const location = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const isOpen = openAt === location.key;
  return (
    <header className="site-header">
      <SkipLink href="#innehall">{say('skip')}</SkipLink>
      <div className="site-header-inner">
        <Link className="site-mark" to={addresses.front} aria-label={say('home')}>
          <TrappaMark />
          Trappa
        </Link>
        <Button
          className="menu-button"
          variant="tertiary"
          aria-expanded={isOpen}
          aria-controls="sidor"
          onClick={() => setOpenAt(isOpen ? undefined : location.key)}
        >
          {say('menu')}
        </Button>
        <nav id="sidor" className="site-navigation" data-open={isOpen} aria-label={say('navigation')}>
          <ul>
            {navigationFor(viewer).map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to}>{label}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="site-account">
          <a
            href={inOtherLanguage(window.location)}
            hrefLang={language === 'en' ? 'sv' : 'en'}
            lang={language === 'en' ? 'sv' : 'en'}
          >
            {say('other')}
          </a>
          {viewer.isSignedIn ? <SignOut /> : <SignInLink variant="secondary" />}
          <MyRoles />
        </div>
      </div>
    </header>
  );
};

/** As whom one is signed in: the roles in one organisation, and in how many others there are more. */
const MyRoles = () => {
  const { who } = useViewer();
  const [first, ...others] = heldRoles(who);
  return (
    first && (
      <p className="site-roles">
        <span className="ds-sr-only">{say('signedIn')} </span>
        {inWords(first)}
        {others.length > 0 && ` ${say('moreRoles', { count: others.length })}`}
      </p>
    )
  );
};

const SignOut = () => (
  <form method="post" action="/sign-out">
    <input type="hidden" name="return" value={addressBase} />
    <Button type="submit" variant="secondary">
      {say('signOut')}
    </Button>
  </form>
);
