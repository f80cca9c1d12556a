import { readConfig } from '../../src/config/config';
import type { Claims } from '../../src/http/auth/claim-values';
import { type ClaimedGrants, grantsFromClaims } from '../../src/http/auth/grants-from-claims';

/** What the claims give where an issuer is set up and the environment says what it names things. */
export const grantsOf = (claims: Claims, environment: Readonly<Record<string, string>> = {}): ClaimedGrants => {
  const { oidc } = readConfig({
    TRAPPA_OIDC_ISSUER: 'https://issuer.example',
    TRAPPA_OIDC_CLIENT_ID: 'trappa',
    TRAPPA_PUBLIC_URL: 'https://trappa.example',
    TRAPPA_SESSION_SECRET: 'a secret for sessions that is long enough',
    ...environment,
  }).access;
  if (!oidc) throw new Error('There is no issuer.');
  return grantsFromClaims(oidc.claims, claims);
};
