/** A part of a reason; quoted are the words that it speaks of. */
export interface ToldPart {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** The parts of a reason, which the API tells with *asterisks* around the words that it speaks of. */
export const toldParts = (reason: string): readonly ToldPart[] =>
  reason
    .split(/\*([^*]+)\*/u)
    .map((text, index) => ({ text, isQuoted: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
