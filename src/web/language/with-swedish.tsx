import { swedishPieces } from './swedish-pieces';

interface WithSwedishProps {
  readonly text: string;
  /** The words of the text that are Swedish on English pages too. */
  readonly words: readonly string[];
}

/** A text with its Swedish words marked as such, so that a screen reader reads them as Swedish. */
export const WithSwedish = ({ text, words }: WithSwedishProps) => (
  <>
    {swedishPieces(text, words).map((piece, index) =>
      piece.isSwedish ? (
        <span key={index} lang="sv">
          {piece.text}
        </span>
      ) : (
        piece.text
      ),
    )}
  </>
);
