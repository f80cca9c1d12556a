import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoGroups } from '../../../src/http/demo/demo-account';
import { organizationRoles } from '../../../src/domain/access/organization-role';
import { launchBrowser } from '../../support/browser';
import { setCookiesIn } from '../../support/cookie-jar';
import { refusalIn, startGuardedServer, viewerIn, type GuardedServer } from '../../support/guarded-server';
import { seeds } from '../../support/seeds';
import { visit } from '../../support/visitor';
import { scratchFolder } from '../../support/scratch';

const ORIGIN = 'http://localhost:4000';
const accounts = demoGroups.flatMap((group) => group.accounts);

let server: GuardedServer;
beforeEach(async () => {
  server = await startGuardedServer({ environment: { TRAPPA_DEMO: '1', TRAPPA_SIGN_INS_PER_MINUTE: '1000' } });
});
afterEach(() => server.http.close());

describe('the accounts of the demo', () => {
  it('have every role in each organisation, and there is one for the platform', () => {
    for (const { name, accounts: people } of demoGroups.slice(0, -1)) {
      const roles = people.flatMap(({ viewer }) => viewer.grants.map(({ role }) => role));
      expect([name, new Set(roles)]).toEqual([name, new Set(organizationRoles)]);
      expect(roles.filter((role) => role === 'EDITOR')).toHaveLength(2);
    }
    expect(accounts.filter(({ viewer }) => viewer.isPlatformAdmin)).toHaveLength(1);
  });

  it('are of organisations that exist, under their names', () => {
    const names = new Map(seeds.organizations.map(({ code, name }) => [code, name]));
    for (const group of demoGroups) {
      for (const { viewer } of group.accounts) {
        for (const { organization } of viewer.grants) expect(names.get(organization)).toBe(group.name);
      }
    }
  });

  it('are, as employees and managers of municipalities, of people in the demo, and say so in words', () => {
    const bound = demoGroups
      .filter(({ name }) => name !== 'Göteborgsregionen')
      .flatMap((group) => group.accounts)
      .flatMap(({ viewer: { grants }, aboutSv, aboutEn }) =>
        grants
          .filter(({ role }) => ['EMPLOYEE', 'MANAGER'].includes(role))
          .map((grant) => ({ grant, aboutSv, aboutEn })),
      );
    for (const { grant, aboutSv, aboutEn } of bound) {
      const list = readFileSync(`seeds/demo/people/${grant.organization}.ndjson`, 'utf8');
      for (const unit of grant.units ?? []) expect(list).toContain(`"unit":"${unit}"`);
      if (grant.role === 'EMPLOYEE') expect(list).toContain(`"externalId":"${grant.person ?? 'nobody'}"`);
      expect([aboutSv?.length, aboutEn?.length]).not.toContain(undefined);
    }
    expect(bound.map(({ grant }) => grant.person ?? grant.units)).not.toContain(undefined);
  });

  it('reach two of the people of every employer that has some in the demo, and lead units of it', () => {
    for (const file of readdirSync('seeds/demo/people')) {
      const grants = accounts
        .flatMap(({ viewer }) => viewer.grants)
        .filter(({ organization }) => `${organization}.ndjson` === file);
      expect([file, grants.filter(({ person }) => person !== undefined).length]).toEqual([file, 2]);
      expect([file, grants.filter(({ units }) => units !== undefined).length]).toEqual([file, 1]);
      expect([file, grants.filter(({ role }) => role === 'HR_SYSTEM').length]).toEqual([file, 2]);
    }
  });

  it('let each manager lead the employees beside them', () => {
    for (const { accounts: group } of demoGroups) {
      const grants = group.flatMap(({ viewer }) => viewer.grants);
      const led = grants.flatMap(({ units = [] }) => units);
      for (const { organization, person } of grants.filter((grant) => grant.person !== undefined)) {
        const list = readFileSync(`seeds/demo/people/${organization}.ndjson`, 'utf8');
        const unit = new RegExp(`"${person ?? ''}","unit":"([^"]+)"`, 'u').exec(list)?.[1];
        expect(led).toContain(unit);
      }
    }
  });

  it('are all different', () => {
    expect(new Set(accounts.map(({ slug }) => slug)).size).toBe(accounts.length);
    expect(new Set(accounts.map(({ viewer }) => viewer.subject)).size).toBe(accounts.length);
  });
});

describe('signing in to the demo', () => {
  it('makes the visitor whom they chose', async () => {
    for (const { slug, viewer } of accounts) {
      const visitor = visit(server, ORIGIN);
      const answer = await visitor.send('/sign-in', { account: slug, return: '/graphiql' });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/graphiql']);
      expect(viewerIn(await visitor.ask())).toEqual(viewer);
    }
  });

  it('goes to no other place than this server', async () => {
    const answer = await visit(server, ORIGIN).send('/sign-in', { account: '1480-editor', return: '//evil.example' });
    expect(answer.headers.location).toBe('/');
  });

  it('is refused for an account that there is not', async () => {
    const answer = await visit(server, ORIGIN).send('/sign-in', { account: '1480-owner' });
    expect([answer.statusCode, refusalIn(answer)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is nothing that a page elsewhere can do', async () => {
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const answer = await visit(server, ORIGIN).send('/sign-in', { account: '1480-editor' }, headers);
    expect([answer.statusCode, setCookiesIn(answer)]).toEqual([403, []]);
  });

  it('can be undone', async () => {
    const visitor = visit(server, ORIGIN);
    await visitor.send('/sign-in', { account: '1480-editor' });
    expect((await visitor.get('/sign-in')).body).toContain('Du är inloggad som <strong>Cajsa Exempel');
    expect((await visitor.send('/sign-out')).headers.location).toBe('/');
    expect(viewerIn(await visitor.ask())?.kind).toBe('ANONYMOUS');
    expect((await visitor.send('/sign-out', { return: '/en' })).headers.location).toBe('/en');
    expect((await visitor.send('/sign-out', { return: '//evil.example' })).headers.location).toBe('/');
  });

  it('shows where to go afterwards, and nothing that could be a script', async () => {
    const page = await visit(server, ORIGIN).get('/sign-in?return=/%22%3E%3Cscript%3E');
    expect(page.body).not.toMatch(/<script/u);
    expect(page.body).toMatch(/name="return" value="\/[^"<>]*"/u);
  });
});

describe('a demo', () => {
  it('says so on the page to sign in', async () => {
    const answer = await server.http.inject('/sign-in');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('<strong>Demo</strong>');
  });

  it.each(['/', '/en', '/trappor', '/graphiql', '/en/graphiql'])('tells the page %s to say so', async (path) => {
    const answer = await server.http.inject(path);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('data-demo="true"');
  });

  it.each(['/livez', '/graphql', '/nowhere', '/sign-in', '/', '/graphiql'])(
    'says so in the headers of %s',
    async (path) => {
      expect((await server.http.inject(path)).headers['x-trappa-demo']).toBe('1');
    },
  );

  it('says so in the log when it starts and at each sign-in, and not who signs in', async () => {
    await visit(server, ORIGIN).send('/sign-in', { account: '1280-admin' });
    const lines = server
      .log()
      .split('\n')
      .filter((line) => line.includes('"demo":true'));
    expect(lines).toHaveLength(2);
    expect(server.log()).not.toContain('1280');
  });

  it('is what nothing says elsewhere', async () => {
    const real = await startGuardedServer();
    for (const path of ['/', '/graphiql']) {
      const page = await real.http.inject(path);
      expect([page.headers['x-trappa-demo'], page.body]).toEqual([
        undefined,
        expect.stringContaining('data-demo="false"'),
      ]);
    }
    expect((await real.http.inject('/sign-in')).statusCode).toBe(404);
    await real.http.close();
  });
});

describe('the page of the demo in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(() => browser.close());

  it.each([1280, 390])(
    'lets somebody in and out at a width of %d, without breaking a rule of the page',
    async (width) => {
      const address = await server.http.listen({ host: '127.0.0.1', port: 0 });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${address}/sign-in?return=/sign-in`);
      await page.screenshot({ path: join(scratchFolder('demo'), `${width}.png`), fullPage: true });
      await page.getByRole('button', { name: 'Ebba Låtsas' }).click();
      await page.getByText('Du är inloggad som Ebba Låtsas').waitFor();
      const asked = await page.evaluate(async () => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ a }"}',
        });
        return response.text();
      });
      expect(asked).toContain('demo-goteborgsregionen-approver');
      const overflow = await page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
      expect(overflow).toBe(false);
      await page.getByRole('button', { name: /Logga ut/u }).click();
      await page.waitForURL(`${address}/`);
      expect(complaints).toEqual([]);
    },
  );
});
