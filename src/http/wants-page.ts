import type { FastifyRequest } from 'fastify';

/** True where somebody goes to the address with a browser, rather than asks it with a program or a script. */
export const wantsPage = ({ headers: { accept, 'sec-fetch-mode': mode = 'navigate' } }: FastifyRequest): boolean =>
  mode === 'navigate' && (accept?.includes('text/html') ?? false);
