/** Tells of new releases, whichever instance made them. */
export interface ReleaseWatch {
  /**
   * Calls `onRelease` with the number of the newest release, if there is one, and then again within two seconds of
   * each later one. Numbers rise; of releases that follow each other closely only the last may be told. A lost
   * connection is mended, and what was published meanwhile is told.
   */
  watch(onRelease: (number: number) => void): Promise<ReleaseSubscription>;
}

/** A watch under way. */
export interface ReleaseSubscription {
  /** Ends the watch; after this `onRelease` is not called again. */
  close(): Promise<void>;
}
