import { startGuardedServer, type GuardedServer } from '../support/guarded-server';

describe('the pages', () => {
  const open: GuardedServer[] = [];
  afterEach(() => Promise.all(open.splice(0).map(({ http }) => http.close())));

  const start = async (environment: Readonly<Record<string, string>> = {}) => {
    const started = await startGuardedServer({ environment });
    open.push(started);
    return started.http;
  };
  const asked = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  it.each(['/', '/sok?q=usk', '/trappor', '/trappor/a/historik', '/min-vag/plan', '/admin/titlar/ko', '/jamfor'])(
    'answer at %s with the document of the site',
    async (url) => {
      const server = await start();
      const answer = await server.inject({ url, headers: asked });
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(answer.body).toContain('<html lang="sv" data-demo="false"><title>Trappa</title>');
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it.each(['/en', '/en?datum=2023-07-01', '/en/roller/barnskotare'])('are in English at %s', async (url) => {
    const server = await start();
    const answer = await server.inject({ url, headers: asked });
    expect([answer.statusCode, answer.body]).toEqual([200, expect.stringContaining('<html lang="en"')]);
  });

  it('are not in English where a word only begins so', async () => {
    const server = await start();
    const answer = await server.inject({ url: '/ensam', headers: asked });
    expect([answer.statusCode, answer.body]).toEqual([404, expect.stringContaining('<html lang="sv"')]);
  });

  it.each(['/nowhere', '/roll', '/en/nowhere/at/all'])('say at %s that there is nothing, as a page', async (url) => {
    const server = await start();
    const answer = await server.inject({ url, headers: asked });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('<title>Trappa</title>');
  });

  it.each([
    ['who asks for JSON', 'GET', { accept: 'application/json' }],
    ['who does not say what for', 'GET', {}],
    ['who sends something', 'POST', { accept: '*/*' }],
  ] as const)('say so as JSON to %s', async (_who, method, headers) => {
    const server = await start();
    const answer = await server.inject({ method, url: '/nowhere', headers });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('say so as a refusal to a browser that sends something', async () => {
    const server = await start();
    const answer = await server.inject({ method: 'POST', url: '/nowhere', headers: asked });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('<h1>Sidan finns inte</h1>');
  });

  it.each(['/graphiql', '/en/graphiql', '/graphiql?exempel=Levla'])('have GraphiQL at %s', async (url) => {
    const server = await start();
    const answer = await server.inject(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('<title>GraphiQL</title>');
  });

  it('are told when they belong to a demo', async () => {
    const server = await start({ TRAPPA_DEMO: '1' });
    for (const url of ['/', '/en', '/graphiql', '/nowhere']) {
      const answer = await server.inject({ url, headers: asked });
      expect([url, answer.body]).toEqual([url, expect.stringContaining('data-demo="true"')]);
    }
  });

  it('bring their scripts and styles from files that never change', async () => {
    const server = await start();
    const answer = await server.inject('/assets/pages-1a2b.js');
    expect([answer.statusCode, answer.body]).toEqual([200, 'export {};']);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await server.inject('/assets/gone-3c4d.js')).statusCode).toBe(404);
  });

  const policyAt = async (url: string) => {
    const server = await start();
    const policy = String((await server.inject({ url, headers: asked })).headers['content-security-policy']);
    return policy.split(';').map((directive) => directive.trim());
  };

  it.each(['/', '/en/roller', '/nowhere', '/graphiql'])('may run no script from elsewhere at %s', async (url) => {
    const policy = await policyAt(url);
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
  });

  it.each(['/', '/en/roller', '/nowhere', '/sign-in'])('may have no style in the page itself at %s', async (url) => {
    expect(await policyAt(url)).toContain("style-src 'self'");
  });

  it('may have such styles in GraphiQL alone, whose editor writes them', async () => {
    expect(await policyAt('/graphiql')).toContain("style-src 'self' 'unsafe-inline'");
    expect(await policyAt('/en/graphiql')).toContain("style-src 'self' 'unsafe-inline'");
  });
});
