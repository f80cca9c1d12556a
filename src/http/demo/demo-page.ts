import { DEMO_STYLE_PATH, demoBanner } from './demo-banner';
import { demoGroups, type DemoAccount, type DemoGroup } from './demo-account';
import { escapeHtml } from '../escape-html';

/** What the page of a demo to sign in at shows. */
export interface DemoPage {
  /** The path to go to afterwards. */
  readonly returnTo: string;
  readonly signedIn?: DemoAccount | undefined;
}

/** The page as HTML: Swedish first, English beside it, without scripts. */
export const demoPage = ({ returnTo, signedIn }: DemoPage): string => `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Logga in · Trappa demo</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${DEMO_STYLE_PATH}">
  </head>
  <body class="demo-page">
    ${demoBanner}
    <main>
      <h1>Logga in på Trappas demo</h1>
      <p>Välj vem du vill vara. Personerna är påhittade och har inget lösenord. Organisationerna finns, men har inget med demon att göra.</p>
      <p lang="en">Choose whom to be. The people are invented and have no password. The organisations exist, but have nothing to do with the demo.</p>
      ${signedIn ? signOutForm(signedIn) : ''}
      <form method="post" action="/sign-in">
        <input type="hidden" name="return" value="${escapeHtml(returnTo)}">
        <div class="groups">
          ${demoGroups.map(groupSection).join('\n          ')}
        </div>
      </form>
      <p><a href="/">Fortsätt utan att logga in</a> – <a href="/en" lang="en">Go on without signing in</a></p>
    </main>
  </body>
</html>
`;

const groupSection = ({ name, accounts }: DemoGroup): string => `<section>
            <h2>${escapeHtml(name)}</h2>
            <ul>
              ${accounts.map(accountItem).join('\n              ')}
            </ul>
          </section>`;

const accountItem = ({ slug, name, roleSv, roleEn, aboutSv, aboutEn }: DemoAccount): string => {
  const role = `<span>${roleSv} · <span lang="en">${roleEn}</span></span>`;
  const about = aboutSv && aboutEn ? ` <small>${aboutSv} <span lang="en">${aboutEn}</span></small>` : '';
  return `<li><button name="account" value="${slug}"><strong>${escapeHtml(name)}</strong> ${role}${about}</button></li>`;
};

const signOutForm = ({
  name,
  roleSv,
  aboutSv,
}: DemoAccount): string => `<form class="signed-in" method="post" action="/sign-out">
        <p>Du är inloggad som <strong>${escapeHtml(name)}</strong>, ${aboutSv ?? roleSv}.</p>
        <button>Logga ut · <span lang="en">Sign out</span></button>
      </form>`;
