import { str } from 'envalid';
import { proxyAddresses, roleWords, secrets, textByText, webAddress, wholeNumber, wordIs, yesOrNo } from './validators';
import { isLoopback } from './loopback';
import type { RoleWord } from './role-word';

/** How those who ask show who they are. */
export interface AccessConfig {
  /** Left out where nobody signs in by OpenID Connect. */
  readonly oidc?: OidcConfig;
  /** Demo accounts that anybody may take stand in for a sign-in. */
  readonly isDemo: boolean;
  /** Where people reach the server, without a slash at the end, e.g. `https://trappa.example.se`. */
  readonly publicUrl?: string;
  /** The addresses whose word on who asks is taken, behind a proxy; none unless named. */
  readonly trustedProxies: readonly string[];
  /** The first encrypts; the others still open what they encrypted. None: sessions end with the process. */
  readonly sessionSecrets: readonly string[];
  readonly sessionHours: number;
}

/** The issuer that people and systems sign in with, and how to read its tokens. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** Left out for a public client, which PKCE alone protects. */
  readonly clientSecret?: string;
  /** Whom an access token must be meant for. */
  readonly audience: string;
  readonly scope: string;
  /** Where people reach this server, and the issuer sends them back to. */
  readonly publicUrl: string;
  readonly claims: ClaimsConfig;
}

/** How claims become roles in organisations. A claim is named by its name or by a dotted path. */
export interface ClaimsConfig {
  readonly rolesClaim: string;
  /** By the claim's value; left out, the values are role words themselves. */
  readonly roles?: ReadonlyMap<string, RoleWord>;
  readonly organizationClaim: string;
  /** Codes by the claim's value; left out, the values are codes themselves. */
  readonly organizations?: ReadonlyMap<string, string>;
  /** Who an employee is among the employer's people, by external id: `0007`, or `1480:0007`. */
  readonly personClaim: string;
  /** The units that a manager leads, by code: `forskola-nord`, or `1480:forskola-nord`. */
  readonly unitsClaim: string;
  /** A claim with this value tells that no person is behind a token. */
  readonly system?: { readonly claim: string; readonly value: string };
}

export const accessVariables = {
  NODE_ENV: str({ default: undefined }),
  TRAPPA_DEMO: yesOrNo({ default: false }),
  TRAPPA_PUBLIC_URL: webAddress({ default: undefined }),
  TRAPPA_TRUSTED_PROXIES: proxyAddresses({ default: [] }),
  TRAPPA_SESSION_SECRET: secrets({ default: [] }),
  TRAPPA_SESSION_HOURS: wholeNumber(1, 168)({ default: 8 }),
  TRAPPA_OIDC_ISSUER: webAddress({ default: undefined }),
  TRAPPA_OIDC_CLIENT_ID: str({ default: undefined }),
  TRAPPA_OIDC_CLIENT_SECRET: str({ default: undefined }),
  TRAPPA_OIDC_AUDIENCE: str({ default: undefined }),
  TRAPPA_OIDC_SCOPE: str({ default: 'openid' }),
  TRAPPA_OIDC_ROLES_CLAIM: str({ default: 'roles' }),
  TRAPPA_OIDC_ROLES: roleWords({ default: undefined }),
  TRAPPA_OIDC_ORGANIZATION_CLAIM: str({ default: 'organization' }),
  TRAPPA_OIDC_ORGANIZATIONS: textByText({ default: undefined }),
  TRAPPA_OIDC_PERSON_CLAIM: str({ default: 'person' }),
  TRAPPA_OIDC_UNITS_CLAIM: str({ default: 'units' }),
  TRAPPA_OIDC_SYSTEM_CLAIM: wordIs({ default: undefined }),
};

/** The values of the variables, each valid alone. */
export interface AccessValues {
  readonly HOST: string;
  readonly NODE_ENV?: string;
  readonly TRAPPA_DEMO: boolean;
  readonly TRAPPA_PUBLIC_URL?: string;
  readonly TRAPPA_TRUSTED_PROXIES: readonly string[];
  readonly TRAPPA_SESSION_SECRET: readonly string[];
  readonly TRAPPA_SESSION_HOURS: number;
  readonly TRAPPA_OIDC_ISSUER?: string;
  readonly TRAPPA_OIDC_CLIENT_ID?: string;
  readonly TRAPPA_OIDC_CLIENT_SECRET?: string;
  readonly TRAPPA_OIDC_AUDIENCE?: string;
  readonly TRAPPA_OIDC_SCOPE: string;
  readonly TRAPPA_OIDC_ROLES_CLAIM: string;
  readonly TRAPPA_OIDC_ROLES?: ReadonlyMap<string, RoleWord>;
  readonly TRAPPA_OIDC_ORGANIZATION_CLAIM: string;
  readonly TRAPPA_OIDC_ORGANIZATIONS?: ReadonlyMap<string, string>;
  readonly TRAPPA_OIDC_PERSON_CLAIM: string;
  readonly TRAPPA_OIDC_UNITS_CLAIM: string;
  readonly TRAPPA_OIDC_SYSTEM_CLAIM?: { readonly claim: string; readonly value: string };
}

export const accessFrom = (values: AccessValues): AccessConfig =>
  Object.freeze({
    oidc: oidcFrom(values),
    isDemo: values.TRAPPA_DEMO,
    publicUrl: publicUrlFrom(values),
    trustedProxies: values.TRAPPA_TRUSTED_PROXIES,
    sessionSecrets: values.TRAPPA_SESSION_SECRET,
    sessionHours: values.TRAPPA_SESSION_HOURS,
  });

const publicUrlFrom = ({ TRAPPA_PUBLIC_URL }: AccessValues): string | undefined =>
  TRAPPA_PUBLIC_URL?.replace(/\/+$/u, '');

const oidcFrom = (values: AccessValues): OidcConfig | undefined => {
  const { TRAPPA_OIDC_ISSUER: issuer, TRAPPA_OIDC_CLIENT_ID: clientId } = values;
  const publicUrl = publicUrlFrom(values);
  if (issuer === undefined || clientId === undefined || publicUrl === undefined) return undefined;
  return Object.freeze({
    issuer,
    clientId,
    clientSecret: values.TRAPPA_OIDC_CLIENT_SECRET,
    audience: values.TRAPPA_OIDC_AUDIENCE ?? clientId,
    scope: values.TRAPPA_OIDC_SCOPE,
    publicUrl,
    claims: Object.freeze({
      rolesClaim: values.TRAPPA_OIDC_ROLES_CLAIM,
      roles: values.TRAPPA_OIDC_ROLES,
      organizationClaim: values.TRAPPA_OIDC_ORGANIZATION_CLAIM,
      organizations: values.TRAPPA_OIDC_ORGANIZATIONS,
      personClaim: values.TRAPPA_OIDC_PERSON_CLAIM,
      unitsClaim: values.TRAPPA_OIDC_UNITS_CLAIM,
      system: values.TRAPPA_OIDC_SYSTEM_CLAIM,
    }),
  });
};

/** What is wrong with the variables taken together, each fault with the variable that mends it. */
export const accessFaults = (values: AccessValues): readonly string[] => [
  ...oidcFaults(values),
  ...(values.TRAPPA_DEMO ? demoFaults(values) : []),
];

const oidcFaults = (values: AccessValues): readonly string[] => {
  if (values.TRAPPA_OIDC_ISSUER === undefined) {
    return values.TRAPPA_OIDC_CLIENT_ID === undefined
      ? []
      : ['TRAPPA_OIDC_ISSUER: needed when TRAPPA_OIDC_CLIENT_ID is set'];
  }
  const needed = [
    ['TRAPPA_OIDC_CLIENT_ID', values.TRAPPA_OIDC_CLIENT_ID !== undefined],
    ['TRAPPA_PUBLIC_URL', values.TRAPPA_PUBLIC_URL !== undefined],
    ['TRAPPA_SESSION_SECRET', values.TRAPPA_SESSION_SECRET.length > 0],
  ] as const;
  return [
    ...needed.filter(([, given]) => !given).map(([name]) => `${name}: needed when TRAPPA_OIDC_ISSUER is set`),
    ...(values.TRAPPA_OIDC_SCOPE.split(' ').includes('openid')
      ? []
      : ['TRAPPA_OIDC_SCOPE: expected openid among them']),
  ];
};

const demoFaults = (values: AccessValues): readonly string[] => [
  ...(values.TRAPPA_OIDC_ISSUER === undefined
    ? []
    : ['TRAPPA_DEMO: demo accounts cannot stand beside TRAPPA_OIDC_ISSUER; unset one of them']),
  ...(isWithinReachOnlyHere(values) || mayBeShown(values)
    ? []
    : [
        'TRAPPA_DEMO: anybody may sign in to a demo, so in production it answers on this machine only; ' +
          'set HOST=localhost (and no public TRAPPA_PUBLIC_URL), or TRAPPA_DEMO=0, or configure TRAPPA_OIDC_ISSUER',
      ]),
];

const isWithinReachOnlyHere = ({ HOST, TRAPPA_PUBLIC_URL }: AccessValues): boolean =>
  isLoopback(HOST) && (TRAPPA_PUBLIC_URL === undefined || isLoopback(new URL(TRAPPA_PUBLIC_URL).hostname));

/** An environment that nobody has named is taken for production. */
const mayBeShown = ({ NODE_ENV }: AccessValues): boolean => NODE_ENV === 'development' || NODE_ENV === 'test';
