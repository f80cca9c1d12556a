import { revisionKey } from '../../catalog/placed-ladder';
import { carryOver } from '../../domain/ladder/adaptation/carry-over';
import { packLadder } from '../../domain/ladder/adaptation/pack-ladder';
import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import type { Ladder, LadderReference } from '../../domain/ladder/ladder';
import { unpackDraft } from '../drafts/show-draft';
import type { MutationUnit } from '../mutation/mutate';

/** Who changes a draft when its base is published: nobody who has signed in. */
const TRAPPA = 'trappa';

/**
 * Gives every ladder that adapts an earlier revision of this one a draft with its adaptation carried over to it. A
 * draft that is open already is carried over as it stands, and must be submitted anew. Returns what got a draft.
 */
export const letDerivedFollow = async (unit: MutationUnit, base: Ladder): Promise<readonly LadderReference[]> => {
  const followers: LadderReference[] = [];
  for (const draft of await draftsToCarryOver(unit, base)) {
    await save(unit, draft, base);
    followers.push({ slug: draft.ladder.slug, revision: draft.ladder.revision });
  }
  return followers;
};

const draftsToCarryOver = async (unit: MutationUnit, base: Ladder): Promise<readonly LadderDraft[]> => {
  const open = await unit.stores.drafts.list('ladder', {});
  const drafts = open.map((draft) => unpackDraft(unit.catalog, draft));
  const inWork = new Set(open.map(({ key }) => key));
  return [
    ...drafts.filter(({ ladder }) => isBehind(ladder, base)).map((draft) => carriedOver(unit, draft, base)),
    ...newestPublished(unit)
      .filter((ladder) => !inWork.has(ladder.slug) && ladder.status === 'PUBLISHED' && isBehind(ladder, base))
      .map((ladder) =>
        carriedOver(unit, { ladder: { ...ladder, revision: ladder.revision + 1 }, conflicts: [] }, base),
      ),
  ];
};

const isBehind = ({ basedOn }: Ladder, { slug, revision }: Ladder): boolean =>
  basedOn?.slug === slug && basedOn.revision < revision;

const newestPublished = ({ catalog }: MutationUnit): readonly Ladder[] =>
  [...new Set(catalog.ladders.all.map(({ slug }) => slug))].flatMap((slug) => {
    const newest = catalog.revisionsOf.of(slug).at(-1);
    return newest ? [newest.published] : [];
  });

const carriedOver = ({ catalog }: MutationUnit, { ladder, conflicts }: LadderDraft, to: Ladder): LadderDraft => {
  const from = ladder.basedOn && catalog.ladders.get(revisionKey(ladder.basedOn))?.published;
  if (from === undefined) throw new Error(`The base of ${revisionKey(ladder)} is not published.`);
  return carryOver({ from, to, local: ladder, revision: ladder.revision, conflicts });
};

const save = ({ stores, at }: MutationUnit, draft: LadderDraft, base: Ladder): Promise<unknown> =>
  stores.drafts.save({
    kind: 'ladder',
    key: draft.ladder.slug,
    organization: draft.ladder.organization,
    content: { ...draft, ladder: packLadder(draft.ladder, () => base) },
    changedAt: at,
    changedBy: TRAPPA,
  });
