import type { FastifyRequest } from 'fastify';
import { RequestRefused } from '../refusal/refusal';
import { FROM_ELSEWHERE } from './refusals';
import { originOf } from './request-origin';

/** Throws RequestRefused unless a page of this address sends the request. */
export const requireFromHere = (request: FastifyRequest, publicUrl?: string): void => {
  if (originOf(request, publicUrl) !== 'HERE') throw new RequestRefused(FROM_ELSEWHERE);
};
