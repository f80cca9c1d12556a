import { toldParts } from './told-parts';

/** A reason as the API tells it, in the language of the page, with the words that it speaks of set off. */
export const ToldReason = ({ reason }: { readonly reason: string }) => (
  <>
    {toldParts(reason).map(({ text, isQuoted }, index) => (isQuoted ? <em key={index}>{text}</em> : text))}
  </>
);
