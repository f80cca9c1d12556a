import type { FastifyInstance } from 'fastify';
import { serveForms, formField } from '../auth/forms';
import { requireFromHere } from '../auth/from-here';
import type { RateLimit } from '../auth/rate-limits';
import { SIGN_IN_FAILED } from '../auth/refusals';
import { returnPath } from '../auth/return-path';
import type { Sessions } from '../auth/sessions';
import { RequestRefused } from '../refusal/refusal';
import { demoGroups, findDemoAccount, type DemoAccount } from './demo-account';
import { DEMO_STYLE_PATH } from './demo-banner';
import { demoPage } from './demo-page';
import { demoStyle } from './demo-style';

/** What a demo needs. */
export interface Demo {
  readonly sessions: Sessions;
  readonly publicUrl?: string;
  readonly limit: RateLimit;
}

/** Serves a page at `/sign-in` where anybody may become one of the invented people, and says in every answer that this is a demo. */
export const serveDemo = async (server: FastifyInstance, { sessions, publicUrl, limit }: Demo): Promise<void> => {
  server.log.warn({ demo: true }, 'this is a demo: anybody may sign in with its accounts at /sign-in');
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.header('x-trappa-demo', '1');
    done();
  });
  server.get(DEMO_STYLE_PATH, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(demoStyle),
  );
  server.get<{ Querystring: { return?: unknown } }>('/sign-in', async (request, reply) => {
    const signedIn = accountOf(await sessions.viewerOf(request));
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(demoPage({ returnTo: returnPath(request.query.return), signedIn }));
  });
  await serveForms(server, (scope) => {
    scope.post('/sign-in', { onRequest: limit.count }, async (request, reply) => {
      requireFromHere(request, publicUrl);
      const account = findDemoAccount(formField(request.body, 'account'));
      if (account === undefined) throw new RequestRefused(SIGN_IN_FAILED);
      await sessions.begin(request, account.viewer);
      request.log.info({ demo: true }, 'somebody has signed in to the demo');
      return reply.header('cache-control', 'no-store').redirect(returnPath(formField(request.body, 'return')), 303);
    });
  });
};

const accountOf = (viewer: Awaited<ReturnType<Sessions['viewerOf']>>): DemoAccount | undefined =>
  typeof viewer === 'object'
    ? demoGroups.flatMap(({ accounts }) => accounts).find((account) => account.viewer.subject === viewer.subject)
    : undefined;
