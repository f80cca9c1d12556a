import type { Viewer } from '../../domain/access/viewer';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import type { ImportProgress } from '../ports/title-work-store';

/** Told how far an import has come. It never fails: that this could not be told is no reason to stop the import. */
export type TellProgress = (phase: ImportProgress['phase'], done: number, total: number) => Promise<void>;

/** To whom it is told: to others under the organisation and the key, where there is one, and to whoever runs it. */
export interface ProgressListeners {
  readonly organization: string;
  /** As `progressKey` makes it; left out: nothing is written. */
  readonly key: string | undefined;
  readonly onProgress: ((progress: ImportProgress) => void) | undefined;
}

/** Under which key an import is found: the keys of one subject are apart from all others'. */
export const progressKey = (
  { hash }: Pick<MutationContext, 'hash'>,
  { subject }: Pick<Viewer, 'subject'>,
  idempotencyKey: string,
): string => hash(JSON.stringify([subject, idempotencyKey]));

/** Told more often, nobody would see it, and each time is a write. */
const MILLISECONDS_BETWEEN = 500;

/** Tells of an import, each phase as it begins and between at most twice a second, each time in a write of its own. */
export const progressTeller = (
  { now, unitOfWork }: Pick<MutationContext, 'now' | 'unitOfWork'>,
  { organization, key, onProgress }: ProgressListeners,
): TellProgress => {
  let last: ImportProgress | undefined;
  return async (phase, done, total) => {
    const at = now();
    if (last?.phase === phase && at.getTime() - Date.parse(last.at) < MILLISECONDS_BETWEEN) return;
    const progress = { phase, done, total, at: at.toISOString() };
    last = progress;
    onProgress?.(progress);
    if (key === undefined) return;
    await unitOfWork
      .write(({ titleWork }) => titleWork.saveProgress(organization, key, progress))
      .catch(() => undefined);
  };
};

/**
 * Does the work of an import, and tells how it ended also when it fails.
 *
 * @param total How many rows there are, as far as that is known when it ends.
 */
export const toTheEnd = async <Value>(
  tell: TellProgress,
  total: () => number,
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> => {
  const outcome = await work().catch(async (error: unknown) => {
    await tell('FAILED', 0, total());
    throw error;
  });
  await tell('value' in outcome ? 'DONE' : 'FAILED', total(), total());
  return outcome;
};
