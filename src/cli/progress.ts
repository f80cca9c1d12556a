/** Shows how far something has come. */
export interface Progress {
  /** So many are done; at most as often as an eye can follow. */
  readonly advance: (done: number) => void;
  /** All are done; leaves a clean line. */
  readonly end: () => void;
}

/** Where progress is shown: the standard error output, so that the standard output holds nothing but the result. */
type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** A bar on a terminal; elsewhere, as in a log, a line for each quarter of what is long. */
export const showProgress = (what: string, total: number, screen: Screen = process.stderr): Progress =>
  screen.isTTY ? bar(what, total, screen) : lines(what, total, screen);

const BAR_WIDTH = 24;
const MILLISECONDS_BETWEEN = 100;
const CLEAR_LINE = '\r\u001B[K';

const bar = (what: string, total: number, screen: Screen): Progress => {
  let shownAt = 0;
  return {
    advance: (done) => {
      if (Date.now() - shownAt < MILLISECONDS_BETWEEN) return;
      shownAt = Date.now();
      const filled = Math.round((done / total) * BAR_WIDTH);
      const drawn = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
      screen.write(`${CLEAR_LINE}${what} ${drawn} ${percent(done, total)} % (${done}/${total})`);
    },
    end: () => void screen.write(CLEAR_LINE),
  };
};

/** Fewer take no time. */
const MANY = 5_000;

const lines = (what: string, total: number, screen: Screen): Progress => {
  let told = 0;
  return {
    advance: (done) => {
      const quarter = Math.floor((done / total) * 4);
      if (total < MANY || quarter <= told) return;
      told = quarter;
      screen.write(`${what} ${percent(done, total)} % (${done}/${total})\n`);
    },
    end: () => undefined,
  };
};

const percent = (done: number, total: number): number => Math.floor((done / total) * 100);
