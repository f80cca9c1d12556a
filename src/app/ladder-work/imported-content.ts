import type { Ladder } from '../../domain/ladder/ladder';
import { omit } from '../../domain/omit';

/**
 * What the draft becomes when a file is read into it: all that the file says, save where in its life a revision is.
 * The draft keeps its number and status, and nobody has decided on it or published it. The days in force are the
 * file's, unless they belong to a revision that has been published.
 *
 * @param draft What the file is read into; left out where the ladder is new.
 * @param published The published revisions of the ladder.
 */
export const importedContent = (file: Ladder, draft: Ladder | undefined, published: readonly Ladder[]): Ladder => ({
  ...omit(file, 'publishedAt', 'decision', ...(isOfPublished(file, published) ? validity : [])),
  ...(isOfPublished(file, published) && draft && validityOf(draft)),
  revision: draft?.revision ?? 1,
  status: 'DRAFT',
});

const validity = ['validFrom', 'validTo'] as const;

const validityOf = ({ validFrom, validTo }: Ladder): Pick<Ladder, (typeof validity)[number]> => ({
  ...(validFrom !== undefined && { validFrom }),
  ...(validTo !== undefined && { validTo }),
});

/** Also true for a file that was published by another installation. */
const isOfPublished = ({ status, revision }: Ladder, published: readonly Ladder[]): boolean =>
  status === 'PUBLISHED' || status === 'RETIRED' || published.some((one) => one.revision === revision);
