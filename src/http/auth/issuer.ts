import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  clockTolerance,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import type { OidcConfig } from '../../config/access';

/** Seconds by which the clocks of the issuer and of this server may differ. */
export const CLOCK_TOLERANCE_SECONDS = 30;

/** The issuer does not answer, or not as an issuer does. */
export class IssuerUnavailable extends Error {
  constructor(cause: unknown) {
    super('The issuer does not answer.', { cause });
    this.name = 'IssuerUnavailable';
  }
}

/** What the issuer has told of itself. */
export interface DiscoveredIssuer {
  /** The issuer's name in its own words, as its tokens must carry it. */
  readonly name: string;
  readonly configuration: Configuration;
  /** The public keys that its tokens are signed with, fetched again when a token names one that is not known. */
  readonly keys: JWTVerifyGetKey;
}

/** How the issuer's keys are kept. */
export interface IssuerOptions {
  readonly now: () => Date;
  /** The least time between two fetches of the keys that an unknown key sets off. */
  readonly keyCooldownMilliseconds?: number;
}

const TIMEOUT_SECONDS = 5;
const PAUSE_MILLISECONDS = 5_000;

/**
 * The issuer, asked about itself when it is first needed; a failure is remembered for a few seconds, so that requests
 * do not queue up before an issuer that is down.
 *
 * @throws IssuerUnavailable
 */
export const discoverIssuer = (
  oidc: OidcConfig,
  { now, keyCooldownMilliseconds }: IssuerOptions,
): (() => Promise<DiscoveredIssuer>) => {
  let known: Promise<DiscoveredIssuer> | undefined;
  let failedAt = -Infinity;
  const ask = async (): Promise<DiscoveredIssuer> => {
    try {
      return await askIssuer(oidc, keyCooldownMilliseconds);
    } catch (error) {
      failedAt = now().getTime();
      throw new IssuerUnavailable(error);
    }
  };
  return () => {
    if (failedAt > -Infinity && now().getTime() - failedAt >= PAUSE_MILLISECONDS) {
      known = undefined;
      failedAt = -Infinity;
    }
    known ??= ask();
    return known;
  };
};

const askIssuer = async (
  { issuer, clientId, clientSecret }: OidcConfig,
  keyCooldownMilliseconds?: number,
): Promise<DiscoveredIssuer> => {
  const address = new URL(issuer);
  const configuration = await discovery(
    address,
    clientId,
    { [clockTolerance]: CLOCK_TOLERANCE_SECONDS },
    clientSecret === undefined ? None() : ClientSecretBasic(clientSecret),
    {
      timeout: TIMEOUT_SECONDS,
      // Only an issuer on this machine may be configured without TLS.
      execute: [enableNonRepudiationChecks, ...(address.protocol === 'http:' ? [allowInsecureRequests] : [])],
    },
  );
  const { issuer: name, jwks_uri: keysAddress } = configuration.serverMetadata();
  if (keysAddress === undefined) throw new Error('The issuer names no address of its keys.');
  const keys = createRemoteJWKSet(new URL(keysAddress), {
    timeoutDuration: TIMEOUT_SECONDS * 1_000,
    cooldownDuration: keyCooldownMilliseconds,
  });
  return { name, configuration, keys };
};
