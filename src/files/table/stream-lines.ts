import { boundedLines } from './bounded-lines';
import type { TextStream } from './decode-stream';

/** A line of a text that says something. */
export interface TextLine {
  /** Its number, from 1; empty lines are counted. */
  readonly line: number;
  readonly text: string;
}

/**
 * The lines of a text as it comes, empty ones left out.
 * @throws TableRefused when a line is too long.
 */
export async function* streamLines(text: TextStream): AsyncGenerator<TextLine> {
  let begun = '';
  let line = 0;
  for await (const part of boundedLines(text)) {
    const lines = (begun + part).split('\n');
    begun = lines.pop() ?? '';
    for (const one of lines) {
      line += 1;
      if (one.trim() !== '') yield { line, text: one };
    }
  }
  if (begun.trim() !== '') yield { line: line + 1, text: begun };
}
