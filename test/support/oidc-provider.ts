import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';

/** What the issuer says of someone. */
export type IssuedClaims = Readonly<Record<string, unknown>>;

/** A private key of the issuer, as it is published without its private part. */
export interface IssuerKey {
  readonly kid: string;
  readonly alg: 'RS256' | 'ES256';
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** A real OpenID Connect provider in this process, on a port of its own. */
export interface TestIssuer {
  readonly url: string;
  readonly client: { readonly id: string; readonly secret: string };
  /** What it says of whoever signs in next, in the ID token or else when it is asked. */
  readonly people: { next: { readonly sub: string; readonly claims: IssuedClaims } };
  keys(): readonly IssuerKey[];
  /** Takes new keys instead of the old. */
  rotateKeys(): Promise<void>;
  /** An access token that a system has got for itself. */
  systemToken(): Promise<string>;
  /** How often its keys have been fetched. */
  keyFetches(): number;
  /** From here on it answers nothing but that it cannot, or answers again. */
  setDown(isDown: boolean): void;
  close(): Promise<void>;
}

/** How the issuer is set up. */
export interface IssuerOptions {
  /** Where it may send people back to. */
  readonly publicUrl: string;
  /** What it says of its own systems. */
  readonly systemClaims?: IssuedClaims;
  /** True when it puts what it knows into the ID token, as Entra ID does; else it waits to be asked. */
  readonly tellsInIdToken?: boolean;
  /** Left out where the client must keep a secret. */
  readonly isPublicClient?: boolean;
}

const CLIENT = { id: 'trappa', secret: 'a secret of the client' };
const SYSTEM = { id: 'hr-system', secret: 'a secret of the system' };
const CLAIMS = ['roles', 'organization', 'person', 'units'];

/** Starts an issuer that signs in at once whoever comes. */
export const startIssuer = async (options: IssuerOptions): Promise<TestIssuer> => {
  const server = createServer();
  const url = await listen(server);
  const people: TestIssuer['people'] = { next: { sub: 'somebody', claims: {} } };
  let keys = await newKeys('first');
  let fetches = 0;
  let down = false;
  let handle = await handlerOf(url, options, people, keys);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === '/jwks') fetches += 1;
    if (down) response.writeHead(503).end();
    else handle(request, response);
  });
  return {
    url,
    client: CLIENT,
    people,
    keys: () => keys,
    rotateKeys: async () => {
      keys = await newKeys('second');
      handle = await handlerOf(url, options, people, keys);
    },
    systemToken: () => systemToken(url),
    keyFetches: () => fetches,
    setDown: (isDown) => (down = isDown),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const listen = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The issuer has no port.');
  return `http://127.0.0.1:${address.port}`;
};

const newKeys = (name: string): Promise<readonly IssuerKey[]> =>
  Promise.all(
    (['RS256', 'ES256'] as const).map(async (alg) => {
      const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
      const kid = `${name}-${alg}`;
      return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
    }),
  );

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const handlerOf = async (
  url: string,
  options: IssuerOptions,
  people: TestIssuer['people'],
  keys: readonly IssuerKey[],
): Promise<Handler> => {
  const jwks = await Promise.all(
    keys.map(async ({ privateKey, kid, alg }) => ({ ...(await exportJWK(privateKey)), kid, alg, use: 'sig' })),
  );
  const provider = quietly(() => new Provider(url, configurationOf(options, people, jwks)));
  const answer = provider.callback();
  return (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      void provider.interactionFinished(request, response, { login: { accountId: people.next.sub } });
    } else void answer(request, response);
  };
};

/** It warns that it forgets all when it stops, which is what a test wants. */
const quietly = <Made>(make: () => Made): Made => {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  try {
    return make();
  } finally {
    warn.mockRestore();
  }
};

const configurationOf = (
  { publicUrl, systemClaims = {}, tellsInIdToken = false, isPublicClient = false }: IssuerOptions,
  people: TestIssuer['people'],
  keys: readonly JWK[],
): Configuration => ({
  clients: [
    {
      client_id: CLIENT.id,
      ...(isPublicClient ? { token_endpoint_auth_method: 'none' } : { client_secret: CLIENT.secret }),
      redirect_uris: [`${publicUrl}/sign-in/callback`],
      post_logout_redirect_uris: [`${publicUrl}/`],
    },
    {
      client_id: SYSTEM.id,
      client_secret: SYSTEM.secret,
      redirect_uris: [],
      response_types: [],
      grant_types: ['client_credentials'],
    },
  ],
  jwks: { keys: [...keys] },
  cookies: { keys: ['a key of the issuer'] },
  pkce: { required: () => true },
  claims: { openid: ['sub', ...CLAIMS] },
  conformIdTokenClaims: !tellsInIdToken,
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => 'https://trappa.example',
      getResourceServerInfo: () => ({
        scope: '',
        audience: CLIENT.id,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      }),
      useGrantedResource: () => false,
    },
  },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.next.claims }) }),
  extraTokenClaims: () => ({ ...systemClaims }),
  loadExistingGrant: consentToAll,
  ttl: { ClientCredentials: 600, AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
});

/** Nobody is asked whether the client may know them. */
const consentToAll = async (context: KoaContextWithOIDC) => {
  const { provider, client, session } = context.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
};

const systemToken = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${SYSTEM.id}:${encodeURIComponent(SYSTEM.secret)}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (token === undefined) throw new Error('The issuer gave no token.');
  return token;
};
