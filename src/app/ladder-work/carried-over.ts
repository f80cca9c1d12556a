import type { Catalog } from '../../catalog/catalog';
import { carryOver } from '../../domain/ladder/adaptation/carry-over';
import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import { revisionKey, type Ladder } from '../../domain/ladder/ladder';

/** The draft with its adaptation carried over to a later revision of its base, to be submitted anew. */
export const carriedOver = ({ ladders }: Catalog, { ladder, conflicts }: LadderDraft, to: Ladder): LadderDraft => {
  const from = ladder.basedOn && ladders.get(revisionKey(ladder.basedOn))?.published;
  if (from === undefined) throw new Error(`The base of ${revisionKey(ladder)} is not published.`);
  return carryOver({ from, to, local: ladder, revision: ladder.revision, conflicts });
};

/** The newest revision of what the ladder adapts, where it adapts an earlier one. */
export const newerBase = ({ revisionsOf }: Catalog, { basedOn }: Ladder): Ladder | undefined =>
  basedOn &&
  revisionsOf
    .of(basedOn.slug)
    .map(({ published }) => published)
    .findLast(({ revision, status }) => revision > basedOn.revision && status === 'PUBLISHED');
