import type { Refusal } from '../refusal/refusal';

/** A key or a token that cannot be used, whatever is wrong with it: which of the two, and why, would help who guesses. */
export const UNUSABLE_CREDENTIALS: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  en: 'The API key or token cannot be used: it is wrong, has expired or was revoked.',
  sv: 'API-nyckeln eller token går inte att använda: den är fel, har gått ut eller har återkallats.',
};

/** A session that has ended. The cookie is taken away, so that the next request is one of somebody unknown. */
export const SESSION_ENDED: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  en: 'Your session has ended. Sign in again at /sign-in.',
  sv: 'Din session har avslutats. Logga in igen på /sign-in.',
};

/** Somebody came back from the issuer without what they were sent out with. */
export const SIGN_IN_FAILED: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  en: 'The sign-in was not completed. Start again at /sign-in.',
  sv: 'Inloggningen blev inte klar. Börja om på /sign-in.',
};

/** A page elsewhere has made the browser send the request, or may have. */
export const FROM_ELSEWHERE: Refusal = {
  status: 403,
  code: 'FORBIDDEN',
  en: 'A request with a session cookie must come from a page of this address. Programs send an API key or a token.',
  sv: 'Ett anrop med sessionscookie måste komma från en sida på den här adressen. Program skickar en API-nyckel eller token.',
};

/** The issuer does not answer. */
export const ISSUER_UNAVAILABLE: Refusal = {
  status: 503,
  code: 'INTERNAL_SERVER_ERROR',
  en: 'The sign-in service does not answer. Try again in a little while.',
  sv: 'Inloggningstjänsten svarar inte. Försök igen om en stund.',
};
