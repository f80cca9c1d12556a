/** Where the style of the banner and of the page to sign in at is. */
export const DEMO_STYLE_PATH = '/sign-in/demo.css';

/** Says that this is a demo, and leads to where one may become somebody else. */
export const demoBanner =
  '<div class="demo-banner" role="region" aria-label="Demo">' +
  '<strong>Demo</strong> Påhittade konton, inget riktigt. ' +
  '<span lang="en">Invented accounts, nothing real.</span> ' +
  '<a href="/sign-in">Byt konto · <span lang="en">Change account</span></a></div>';
