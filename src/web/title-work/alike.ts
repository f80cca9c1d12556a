import type { AlikeTitlesQuery } from './alike-titles.generated';

/** A title that waits, with the first suggestion for it. */
export type AlikeTitle = AlikeTitlesQuery['titleQueue']['nodes'][number];

/** The titles for which the standard title is the first suggestion, but for the one with the label. */
export const alikeWith = (
  waiting: readonly AlikeTitle[],
  { standard, label }: { readonly standard: string; readonly label: string },
): readonly AlikeTitle[] =>
  waiting.filter(({ title, alignment }) => title.label !== label && alignment.candidates[0]?.title.id === standard);
