import { QueryFailedError } from 'typeorm';
import { createLogger } from '../../src/http/logger';
import { toldError } from '../../src/http/told-error';
import { withoutPersonalData } from '../../src/http/without-personal-data';
import { collectLog } from '../support/log-lines';

const CANARY = 'canary-1480-0007';

/** As a database refuses a statement: with the values, and more that its driver tells. */
const refusedStatement = (): QueryFailedError =>
  new QueryFailedError(
    'INSERT INTO person (external_id) VALUES ($1)',
    [CANARY],
    Object.assign(new Error(`invalid input syntax for type uuid: "${CANARY}"`), {
      code: '22P02',
      detail: `Key (external_id)=(${CANARY}) already exists.`,
    }),
  );

/** What is written of the error, by the logger itself and by the one that requests have. */
const written = (error: unknown): string => {
  const log = collectLog();
  const logger = createLogger({ logLevel: 'trace', logFormat: 'json' }, log.destination);
  logger.error({ err: error }, 'it failed');
  withoutPersonalData(logger).error({ err: error }, 'it failed');
  return log.text();
};

describe('an error in the log', () => {
  it('tells what failed and where', () => {
    expect(toldError(new TypeError('grants is not iterable'))).toMatchObject({
      type: 'TypeError',
      message: 'grants is not iterable',
      stack: expect.stringMatching(/^ {4}at .+told-error\.test\.ts:/u) as string,
    });
    expect(toldError(refusedStatement())).toMatchObject({
      type: 'QueryFailedError',
      code: '22P02',
      query: 'INSERT INTO person (external_id) VALUES ($1)',
      message: 'invalid input syntax for type uuid: "…"',
    });
  });

  const unreadable = (): unknown => {
    try {
      return JSON.parse(`${CANARY}!`);
    } catch (error) {
      return error;
    }
  };

  it.each<[string, () => unknown]>([
    ['of the database, which carries the values of a statement', refusedStatement],
    ['behind another', () => new Error('it failed', { cause: refusedStatement() })],
    ['that names a person', () => new Error(`There is no ${CANARY} at all.`)],
    ['that quotes what could not be read', unreadable],
    ['over several lines, in the form of a stack', () => new Error(`first\n    at "x"\n    at ${CANARY}:1`)],
    ['with a field of its own', () => Object.assign(new Error('it failed'), { externalId: CANARY })],
    ['that is none, but what was thrown', () => CANARY],
  ])('%s, holds nothing of anybody', (_what, make) => {
    const text = written(make());
    expect(text).toContain('it failed');
    expect(text).not.toMatch(/canary|0007/u);
  });

  it('that is its own cause is told, and ends', () => {
    const error = new Error('it failed');
    error.cause = error;
    expect(written(error)).toContain('it failed');
  });
});
