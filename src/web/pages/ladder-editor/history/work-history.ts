/** One thing that was done in this session. */
export interface Deed<What> {
  readonly what: What;
  /** The file of the draft before it was done, and after it was undone the file with it done. */
  readonly file: string;
}

/**
 * What was done in this session, oldest first, and what of it was undone, the latest first. `version` is the version of
 * the draft that it led to: when somebody else has saved since, it can no longer be undone without undoing theirs too.
 */
export interface WorkHistory<What> {
  readonly done: readonly Deed<What>[];
  readonly undone: readonly Deed<What>[];
  readonly version: number | undefined;
}

/** Nothing has been done. */
export const noHistory: WorkHistory<never> = { done: [], undone: [], version: undefined };

/** @param file The file of the draft before. */
export const withDone = <What>(
  { done }: WorkHistory<What>,
  what: What,
  file: string,
  version: number,
): WorkHistory<What> => ({ done: [...done, { what, file }], undone: [], version });

/** @param file The file of the draft before it was undone. */
export const withUndone = <What>(history: WorkHistory<What>, file: string, version: number): WorkHistory<What> => {
  const last = history.done.at(-1);
  if (last === undefined) return history;
  return { done: history.done.slice(0, -1), undone: [{ what: last.what, file }, ...history.undone], version };
};

/** @param file The file of the draft before it was done again. */
export const withRedone = <What>(history: WorkHistory<What>, file: string, version: number): WorkHistory<What> => {
  const [next, ...rest] = history.undone;
  if (next === undefined) return history;
  return { done: [...history.done, { what: next.what, file }], undone: rest, version };
};

/** True while nobody else has saved since. */
export const isOwnWork = ({ version }: WorkHistory<unknown>, now: number): boolean => version === now;
