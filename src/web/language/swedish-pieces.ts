/** A piece of a text: Swedish words, or what stands around them. */
interface Piece {
  readonly text: string;
  readonly isSwedish: boolean;
}

/** A text in pieces, so that the Swedish words in it can be told from the rest; longer words go before shorter ones. */
export const swedishPieces = (text: string, words: readonly string[]): readonly Piece[] => {
  const longestFirst = words.filter((word) => word !== '').toSorted((one, other) => other.length - one.length);
  const word = longestFirst.find((candidate) => text.includes(candidate));
  if (word === undefined) return text === '' ? [] : [{ text, isSwedish: false }];
  const at = text.indexOf(word);
  return [
    ...swedishPieces(text.slice(0, at), longestFirst),
    { text: word, isSwedish: true },
    ...swedishPieces(text.slice(at + word.length), longestFirst),
  ];
};
