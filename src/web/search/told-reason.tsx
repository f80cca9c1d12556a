import { piecesOf } from '../title-work/marked-text';

/** A reason as the API tells it, in the language of the page, with the words that it speaks of set off. */
export const ToldReason = ({ reason }: { readonly reason: string }) => (
  <>{piecesOf(reason).map(({ text, isMarked }, index) => (isMarked ? <em key={index}>{text}</em> : text))}</>
);
