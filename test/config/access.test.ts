import { ConfigurationError, readConfig } from '../../src/config/config';

const oidc = {
  TRAPPA_OIDC_ISSUER: 'https://issuer.example/realms/kommun',
  TRAPPA_OIDC_CLIENT_ID: 'trappa',
  TRAPPA_PUBLIC_URL: 'https://trappa.example/',
  TRAPPA_SESSION_SECRET: 'a secret for sessions that is long enough',
};

const faultOf = (environment: Readonly<Record<string, string>>): string => {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    return error instanceof ConfigurationError ? error.message : 'another error';
  }
};

describe('the configuration of access', () => {
  it('lets nobody sign in unless it is set, and trusts no proxy', () => {
    expect(readConfig({}).access).toMatchObject({ oidc: undefined, isDemo: false, trustedProxies: [] });
  });

  it('takes the client for the audience, unless another is named', () => {
    expect(readConfig(oidc).access.oidc?.audience).toBe('trappa');
    expect(readConfig({ ...oidc, TRAPPA_OIDC_AUDIENCE: 'api://trappa' }).access.oidc?.audience).toBe('api://trappa');
  });

  it('keeps the name of the issuer as it stands, and the public address without its last slash', () => {
    const { oidc: read } = readConfig({ ...oidc, TRAPPA_OIDC_ISSUER: 'https://issuer.example/' }).access;
    expect([read?.issuer, read?.publicUrl]).toEqual(['https://issuer.example/', 'https://trappa.example']);
  });

  it('reads who an employee is and what a manager leads in claims of these names, unless others are named', () => {
    const named = { TRAPPA_OIDC_PERSON_CLAIM: 'hr.id', TRAPPA_OIDC_UNITS_CLAIM: 'hr.leads' };
    expect(readConfig(oidc).access.oidc?.claims).toMatchObject({ personClaim: 'person', unitsClaim: 'units' });
    expect(readConfig({ ...oidc, ...named }).access.oidc?.claims).toMatchObject({
      personClaim: 'hr.id',
      unitsClaim: 'hr.leads',
    });
  });

  it.each(['TRAPPA_OIDC_CLIENT_ID', 'TRAPPA_PUBLIC_URL', 'TRAPPA_SESSION_SECRET'])(
    'needs %s with an issuer',
    (name) => {
      expect(faultOf({ ...oidc, [name]: '' })).toContain(`${name}: needed when TRAPPA_OIDC_ISSUER is set`);
    },
  );

  it.each([
    ['TRAPPA_OIDC_ISSUER', 'http://issuer.example', 'expected an address that begins with https://'],
    ['TRAPPA_OIDC_ISSUER', 'https://user:hunter2@issuer.example', 'expected an address'],
    ['TRAPPA_PUBLIC_URL', 'trappa.example', 'expected an address'],
    ['TRAPPA_SESSION_SECRET', 'hunter2', 'expected at least 32 bytes'],
    ['TRAPPA_SESSION_SECRET', `${'x'.repeat(32)},hunter2`, 'expected at least 32 bytes'],
    ['TRAPPA_SESSION_HOURS', '0', 'expected a whole number from 1 to 168'],
    ['TRAPPA_TRUSTED_PROXIES', '10.0.0.0/33', 'expected addresses'],
    ['TRAPPA_TRUSTED_PROXIES', 'everyone', 'expected addresses'],
    ['TRAPPA_OIDC_ROLES', '{"a": "OWNER"}', 'expected a JSON object of roles'],
    ['TRAPPA_OIDC_ROLES', '["ADMIN"]', 'expected a JSON object of roles'],
    ['TRAPPA_OIDC_ROLES', '{', 'expected a JSON object of roles'],
    ['TRAPPA_OIDC_ORGANIZATIONS', '{"a": 1480}', 'expected a JSON object of texts'],
    ['TRAPPA_OIDC_SYSTEM_CLAIM', 'idtyp', 'expected the name of a claim and its value'],
    ['TRAPPA_OIDC_SCOPE', 'profile', 'expected openid among them'],
    ['TRAPPA_DEMO', 'yes', 'expected 1 or 0'],
  ])('names %s when it is %s, and does not repeat it', (name, value, expected) => {
    const fault = faultOf({ ...oidc, [name]: value });
    expect(fault).toContain(`${name}: ${expected}`);
    expect(fault).not.toContain('hunter2');
  });

  it('takes several secrets, the newest first, and several proxies', () => {
    const [one, other] = ['1'.repeat(32), '2'.repeat(32)];
    const { access } = readConfig({
      TRAPPA_SESSION_SECRET: `${one}, ${other}`,
      TRAPPA_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    });
    expect([access.sessionSecrets, access.trustedProxies]).toEqual([
      [one, other],
      ['10.0.0.0/8', '::1'],
    ]);
  });
});

describe('a demo', () => {
  const demo = { TRAPPA_DEMO: '1' };

  it.each(['localhost', '127.0.0.1', '127.8.0.1', '::1'])('may be had on %s, whatever the environment', (HOST) => {
    expect(readConfig({ ...demo, HOST }).access.isDemo).toBe(true);
    expect(readConfig({ ...demo, HOST, NODE_ENV: 'production' }).access.isDemo).toBe(true);
  });

  it.each(['0.0.0.0', '::', '10.0.0.1', 'trappa.example', '127.example.com'])(
    'refuses to start on %s in production',
    (HOST) => {
      expect(faultOf({ ...demo, HOST, NODE_ENV: 'production' })).toMatch(/TRAPPA_DEMO: anybody may sign in/u);
    },
  );

  it('takes an environment that nobody has named for production', () => {
    expect(faultOf({ ...demo, HOST: '0.0.0.0' })).toMatch(/TRAPPA_DEMO: /u);
    expect(faultOf({ ...demo, HOST: '0.0.0.0', NODE_ENV: 'staging' })).toMatch(/TRAPPA_DEMO: /u);
  });

  it('may be shown to others from an environment that says it is for development', () => {
    expect(readConfig({ ...demo, HOST: '0.0.0.0', NODE_ENV: 'development' }).access.isDemo).toBe(true);
  });

  it('refuses to start behind a public address', () => {
    expect(faultOf({ ...demo, TRAPPA_PUBLIC_URL: 'https://trappa.example' })).toMatch(/TRAPPA_DEMO: /u);
  });

  it('never stands beside a real sign-in', () => {
    expect(faultOf({ ...oidc, ...demo, NODE_ENV: 'test' })).toMatch(/TRAPPA_DEMO: demo accounts cannot stand beside/u);
  });
});
