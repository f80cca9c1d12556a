import type { CatalogHolder } from './catalog-holder';
import type { ReleaseSubscription, ReleaseWatch } from './ports/release-watch';

/** What following the releases is given. */
export interface FollowContext {
  readonly holder: CatalogHolder;
  readonly watch: ReleaseWatch;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly onRelease: (number: number) => void;
  readonly onFailure: (error: unknown) => void;
}

const RETRY_AFTER_MILLISECONDS = 200;
const RETRIES = 50;

/**
 * Keeps the holder at the newest release, whichever instance publishes it. A release that is announced
 * before the reader can see it, as a replica that lags may do, is asked for again until it is there.
 */
export const followReleases = (context: FollowContext): Promise<ReleaseSubscription> =>
  context.watch.watch((number) => void reach(number, context));

const reach = async (number: number, { holder, wait, onRelease, onFailure }: FollowContext): Promise<void> => {
  let failure: unknown;
  for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
    if (attempt > 0) await wait(RETRY_AFTER_MILLISECONDS);
    if (holder.current().release.number >= number) return;
    try {
      const { release } = await holder.refresh();
      if (release.number >= number) return onRelease(release.number);
    } catch (error) {
      failure = error;
    }
  }
  onFailure(failure ?? new Error(`Release ${number} was announced but cannot be read.`));
};
