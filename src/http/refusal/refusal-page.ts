import { escapeHtml } from '../escape-html';

/** Where the style of the page is. */
export const REFUSAL_STYLE_PATH = '/refused.css';

/** What the page tells of. */
export interface RefusalPage {
  readonly status: number;
  readonly requestId: string;
  /** Seconds to wait, where waiting helps. */
  readonly retryAfter?: number | undefined;
}

/**
 * A refusal as a page, for somebody whose browser was led to an address that cannot answer them, such as one to sign in
 * at: Swedish first, English below it, with a way on. It needs none of the built pages, which may be what is refused.
 */
export const refusalPage = ({ status, requestId, retryAfter }: RefusalPage): string => {
  const words = wordsFor[status] ?? OTHERWISE;
  const [title, titleEn] = words.title;
  const [body, bodyEn] = retryAfter === undefined ? words.body : waiting(retryAfter);
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
      <p>${body}</p>
      <ul>
        ${words.isOfSigningIn ? '<li><a href="/sign-in">Logga in</a></li>' : ''}
        <li><a href="/">Till startsidan</a></li>
      </ul>
      <section lang="en">
        <h2>${titleEn}</h2>
        <p>${bodyEn}</p>
        <ul>
          ${words.isOfSigningIn ? '<li><a href="/sign-in">Sign in</a></li>' : ''}
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

interface RefusalWords {
  readonly title: InBoth;
  readonly body: InBoth;
  /** True where only signing in is refused so, which can then be tried again. */
  readonly isOfSigningIn?: true;
}

const OTHERWISE: RefusalWords = {
  title: ['Det går inte att visa sidan', 'The page cannot be shown'],
  body: ['Det som skickades gick inte att läsa.', 'What was sent could not be read.'],
};

const wordsFor: Readonly<Record<number, RefusalWords>> = {
  401: {
    title: ['Inloggningen blev inte klar', 'The sign-in was not completed'],
    body: [
      'Kanske avbröts den eller tog för lång tid. Försök igen.',
      'Perhaps it was stopped or took too long. Try again.',
    ],
    isOfSigningIn: true,
  },
  403: {
    title: ['Det gick inte att ta emot det du skickade', 'What you sent could not be accepted'],
    body: [
      'Det kom inte från en sida på den här adressen. Gå till startsidan och försök därifrån.',
      'It did not come from a page of this address. Go to the front page and try from there.',
    ],
  },
  404: {
    title: ['Sidan finns inte', 'There is no such page'],
    body: ['Det finns inget på den här adressen.', 'There is nothing at this address.'],
  },
  429: {
    title: ['För många försök', 'Too many attempts'],
    body: ['Vänta en stund och försök sedan igen.', 'Wait a while, then try again.'],
    isOfSigningIn: true,
  },
  500: {
    title: ['Något gick fel hos oss', 'Something went wrong here'],
    body: [
      'Försök igen om en stund. Uppge felsökningsnumret om du ber om hjälp.',
      'Try again in a little while. Give the request id if you ask for help.',
    ],
  },
  503: {
    title: ['Det går inte att logga in just nu', 'Signing in does not work just now'],
    body: [
      'Inloggningstjänsten svarar inte. Försök igen om en stund.',
      'The sign-in service does not answer. Try again in a little while.',
    ],
    isOfSigningIn: true,
  },
};

const waiting = (seconds: number): InBoth =>
  seconds === 1
    ? ['Vänta en sekund och försök sedan igen.', 'Wait a second, then try again.']
    : [`Vänta ${seconds} sekunder och försök sedan igen.`, `Wait ${seconds} seconds, then try again.`];
