import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Catalog } from '../catalog/catalog';
import type { Config } from '../config/config';
import type { Viewer } from '../domain/access/viewer';
import type { AlignmentThresholds } from '../domain/alignment/alignment';
import { createLogger } from '../http/logger';

/** What comes from outside, so that tests can decide it. */
export interface Surroundings {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly logger: Logger;
  /** When the alignment of titles takes an answer for certain. */
  readonly thresholds: AlignmentThresholds;
  /** The folder of the built pages. */
  readonly pagesFolder: string;
  /** Says who asks; left out, the request's credentials do. */
  readonly viewerOf?: (request: FastifyRequest) => Viewer;
  /** Hears of every catalog that answers come from, each time that another takes its place. */
  readonly onSwap?: (catalog: Catalog) => void;
  /** Hears of every SQL statement. */
  readonly onStatement?: (statement: string) => void;
}

/** The surroundings of a process in use. */
export const realSurroundings = (config: Config): Surroundings => ({
  now: () => new Date(),
  newId: randomUUID,
  logger: createLogger(config),
  thresholds: config.alignment,
  pagesFolder: join(__dirname, '..', 'web'),
});
