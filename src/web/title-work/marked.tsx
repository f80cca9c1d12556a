import { piecesOf } from './marked-text';

/** A text of the API with its titles and abbreviations marked. */
export const Marked = ({ text }: { readonly text: string }) => (
  <>
    {piecesOf(text).map((piece, index) =>
      piece.isMarked ? (
        <em key={index} lang="sv">
          {piece.text}
        </em>
      ) : (
        piece.text
      ),
    )}
  </>
);
