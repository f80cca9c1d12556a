import type { CatalogHolder } from '../app/catalog-holder';
import { retainPeople } from '../app/people-work/retain-people';
import { type DailyJob, runDaily, type RunningJob } from '../app/run-daily';
import type { Config } from '../config/config';
import type { Database } from '../db/database';
import { OPERATOR } from '../domain/access/viewer';
import { createRequestContext } from '../graphql/context';
import { answeringFrom } from './answering-from';
import type { Surroundings } from './surroundings';

/** What the job works with. */
interface RetentionParts extends Pick<DailyJob, 'wait'> {
  readonly database: Database;
  readonly holder: CatalogHolder;
  readonly surroundings: Surroundings;
}

/** Erases people whose time is out, once a day; undefined where no time is set. The log tells how many, never who. */
export const retainDaily = (
  { retentionDays: days }: Pick<Config, 'retentionDays'>,
  { database, holder, surroundings, wait }: RetentionParts,
): RunningJob | undefined => {
  if (days === undefined) return undefined;
  const { logger, newId } = surroundings;
  return runDaily({
    wait,
    run: async (signal) => {
      const context = createRequestContext({
        ...answeringFrom(database, holder, surroundings),
        viewer: OPERATOR,
        requestId: newId(),
      });
      const outcome = await retainPeople(context, { days, signal });
      if (!('value' in outcome)) throw new Error('The retention was refused.', { cause: outcome });
      logger.info({ people: outcome.value.people }, 'people whose time is out are erased');
    },
    onFailure: (err) =>
      logger.error({ err }, 'people whose time is out could not be erased; it is tried again in a day'),
  });
};
