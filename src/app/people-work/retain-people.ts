import type { LocalizedText } from '../../domain/text/language';
import { addDays, type IsoDay } from '../../domain/time/iso-day';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { eraseInUnit } from './erase-in-unit';

/** How long people are kept. */
export interface Retention {
  /** Whole days after the last day of a person's last employment with their employer. */
  readonly days: number;
  /** True to learn how many would be erased: nobody is. */
  readonly dryRun?: boolean | undefined;
  /** Ends the work after the batch that is under way. */
  readonly signal?: AbortSignal | undefined;
}

/** What was erased, or would be. */
export interface Retained {
  /** How many people. */
  readonly people: number;
  /** What is left of them where the engine does not reach, for the operator. */
  readonly left: readonly LocalizedText[];
}

/** People erased in one unit of work: others wait meanwhile. */
const BATCH = 100;

/** As many as a dry run counts. */
const MOST_COUNTED = 1_000_000;

/**
 * Erases everybody whose time is out, the longest gone first, in batches; each leaves an event of its own. The day is
 * looked at anew in each unit, so that whoever is employed again meanwhile is kept.
 */
export const retainPeople = async (
  context: MutationContext,
  { days, dryRun, signal }: Retention,
): Promise<Outcome<Retained>> => {
  const day = addDays(context.today, -days);
  if (dryRun === true) {
    const gone = await context.stores.people.listGoneSince(day, MOST_COUNTED);
    return { value: { people: gone.length, left: [] } };
  }
  const outcome = { people: 0, left: [] as readonly LocalizedText[] };
  try {
    for (let size = BATCH; size === BATCH && signal?.aborted !== true;) {
      const batch = await eraseBatch(context, day);
      if (!('value' in batch)) return batch;
      size = batch.value;
      outcome.people += size;
    }
  } finally {
    // Also where a later batch has failed: what the earlier ones have deleted is to be destroyed.
    if (outcome.people > 0) outcome.left = (await context.shredder.shred()).left;
  }
  return { value: outcome };
};

/** Gives how many were erased; fewer than a batch when no more are left. */
const eraseBatch = (context: MutationContext, day: IsoDay): Promise<Outcome<number>> =>
  mutate(context, { action: 'ERASE_PERSON', permission: 'ERASE_PEOPLE' }, async (unit) => {
    const gone = await unit.stores.people.listGoneSince(day, BATCH);
    const erased = await eraseInUnit(context, unit, gone);
    return { value: erased.length, trace: erased.map(({ trace }) => trace) };
  });
