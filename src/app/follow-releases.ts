import type { CatalogHolder } from './catalog-holder';
import type { ReleaseSubscription, ReleaseWatch } from './ports/release-watch';

/** What following the releases is given. */
export interface FollowContext {
  readonly holder: CatalogHolder;
  readonly watch: ReleaseWatch;
  /** Waits so many milliseconds, or until the signal ends it. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onRelease: (number: number) => void;
  /** Told once for each release that could not be loaded at once, however long that lasts. */
  readonly onFailure: (error: unknown) => void;
}

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 5_000;
const PATIENT_ATTEMPTS = 10;

/**
 * Keeps the holder at the newest release, whichever instance publishes it. A release that is announced
 * before the reader can see it, as a replica that lags may do, or while the database fails, is asked for
 * again until it is there or the following ends.
 */
export const followReleases = async (context: FollowContext): Promise<ReleaseSubscription> => {
  const following = new AbortController();
  const subscription = await context.watch.watch((number) => void reach(number, context, following.signal));
  return {
    close: () => {
      following.abort();
      return subscription.close();
    },
  };
};

const reach = async (number: number, context: FollowContext, signal: AbortSignal): Promise<void> => {
  const { holder, wait, onRelease, onFailure } = context;
  let reported = false;
  for (let attempt = 0; !signal.aborted && holder.current().release.number < number; attempt += 1) {
    if (attempt > 0) await wait(Math.min(FIRST_PAUSE * attempt, LONGEST_PAUSE), signal);
    const failure = await tryRefresh(holder);
    if (holder.current().release.number >= number) onRelease(holder.current().release.number);
    else if (!reported && (failure !== undefined || attempt === PATIENT_ATTEMPTS)) {
      reported = true;
      onFailure(failure ?? new Error(`Release ${number} was announced but cannot be read yet.`));
    }
  }
};

/** Undefined when the refresh went well. */
const tryRefresh = async (holder: CatalogHolder): Promise<unknown> => {
  try {
    await holder.refresh();
    return undefined;
  } catch (error) {
    return error ?? new Error('The catalog could not be refreshed.');
  }
};
