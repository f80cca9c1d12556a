// An issuer of access tokens, so that each of the demo's people can ask by themself: it tells of itself and of its key,
// and signs whatever claims it is given.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const CLIENT = 'trappa';
const KEY = { kid: 'bench', alg: 'ES256' };

/** Starts the issuer. `environment` is what the server needs to be told of it. */
export const startIssuer = async () => {
  const { publicKey, privateKey } = await generateKeyPair(KEY.alg);
  const keys = { keys: [{ ...(await exportJWK(publicKey)), ...KEY, use: 'sig' }] };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? keys : { issuer: url, jwks_uri: `${url}/keys` }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    environment: {
      TRAPPA_OIDC_ISSUER: url,
      TRAPPA_OIDC_CLIENT_ID: CLIENT,
      TRAPPA_PUBLIC_URL: 'http://127.0.0.1',
      TRAPPA_SESSION_SECRET: randomBytes(32).toString('hex'),
    },
    tokenOf: (sub, claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ ...KEY, typ: 'at+jwt' })
        .setIssuer(url)
        .setAudience(CLIENT)
        .setSubject(sub)
        .setExpirationTime('4h')
        .sign(privateKey),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
