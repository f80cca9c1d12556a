/** A piece of a text; titles and abbreviations in it are marked. */
export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The pieces of a text of the API, which marks names with asterisks: `Samma som *Barnskötare*.` */
export const piecesOf = (text: string): readonly TextPiece[] =>
  text
    .split('*')
    .map((piece, index) => ({ text: piece, isMarked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
