/** A rem where the reader has not asked for larger text, in CSS pixels. */
const USUAL_REM = 16;

/** How large the reader's text is: 2 where the browser shows it at 200 per cent. */
export const textScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_REM || 1;
