import type { FastifyRequest } from 'fastify';

/** True where somebody goes to the address with a browser, rather than asks it with a program. */
export const wantsPage = ({ headers: { accept } }: FastifyRequest): boolean => accept?.includes('text/html') ?? false;
