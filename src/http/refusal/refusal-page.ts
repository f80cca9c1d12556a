import { escapeHtml } from '../escape-html';
import type { Refusal } from './refusal';

/** Where the style of the page is. */
export const REFUSAL_STYLE_PATH = '/refused.css';

/** What the page shows. */
export interface RefusalPage {
  readonly refusal: Refusal;
  readonly requestId: string;
  /** Seconds to wait, where waiting helps. */
  readonly retryAfter?: number | undefined;
}

/**
 * A refusal as a page, for somebody whose browser was led to an address that cannot answer them, such as one to sign in
 * at: Swedish first, English below it, with a way on. It needs none of the built pages, which may be what is refused.
 */
export const refusalPage = ({ refusal, requestId, retryAfter }: RefusalPage): string => {
  const [title, titleEn] = titles[refusal.status] ?? OTHER_TITLE;
  const [body, bodyEn] = retryAfter === undefined ? [refusal.sv, refusal.en] : waiting(retryAfter);
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · Trappa</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${REFUSAL_STYLE_PATH}">
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${escapeHtml(body)}</p>
      <ul>
        <li><a href="/sign-in">Logga in</a></li>
        <li><a href="/">Till startsidan</a></li>
      </ul>
      <section lang="en">
        <h2>${titleEn}</h2>
        <p>${escapeHtml(bodyEn)}</p>
        <ul>
          <li><a href="/sign-in">Sign in</a></li>
          <li><a href="/en">To the front page</a></li>
        </ul>
      </section>
      <p>Felsökningsnummer · <span lang="en">Request id</span>: <code>${escapeHtml(requestId)}</code></p>
    </main>
  </body>
</html>
`;
};

type InBoth = readonly [swedish: string, english: string];

const OTHER_TITLE: InBoth = ['Det går inte att visa sidan', 'The page cannot be shown'];

const titles: Readonly<Record<number, InBoth>> = {
  401: ['Du är inte inloggad', 'You are not signed in'],
  404: ['Sidan finns inte', 'There is no such page'],
  429: ['För många försök', 'Too many attempts'],
  500: ['Något gick fel hos oss', 'Something went wrong here'],
  503: ['Det går inte att logga in just nu', 'Signing in does not work just now'],
};

const waiting = (seconds: number): InBoth =>
  seconds === 1
    ? ['Vänta en sekund och försök sedan igen.', 'Wait a second, then try again.']
    : [`Vänta ${seconds} sekunder och försök sedan igen.`, `Wait ${seconds} seconds, then try again.`];
