import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config/config';
import { toldError } from './told-error';

/** How logs are written: lines of JSON, or for a person at a terminal. Of errors they hold what can tell of nobody. */
export const createLogger = (
  { logLevel, logFormat }: Pick<Config, 'logLevel' | 'logFormat'>,
  destination?: DestinationStream,
): Logger => {
  const options = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => toldError(error) },
  };
  if (destination) return pino(options, destination);
  if (logFormat === 'json') return pino(options);
  return pino({ ...options, transport: { target: 'pino-pretty', options: { translateTime: 'HH:MM:ss' } } });
};
