import type { StoredLadder } from '../../domain/ladder/adaptation/derivation';
import { packLadder } from '../../domain/ladder/adaptation/pack-ladder';
import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import { revisionKey, type Ladder, type LadderReference } from '../../domain/ladder/ladder';
import { unpackDraft } from '../drafts/show-draft';
import type { MutationUnit, Trace } from '../mutation/mutate';
import { carriedOver } from './carried-over';

/** Who changes a draft when its base is published: nobody who has signed in. */
export const TRAPPA = 'trappa';

/** A ladder that adapts an earlier revision: its open draft, or where none is open what is published. */
interface Follower {
  readonly before: LadderDraft;
  readonly draft: LadderDraft;
}

/**
 * Gives every ladder that adapts an earlier revision of this one a draft with its adaptation carried over to it. A
 * draft that is open already is carried over as it stands, and must be submitted anew. Returns an event for the trail
 * of each owner.
 */
export const letDerivedFollow = async (unit: MutationUnit, base: Ladder): Promise<readonly Trace[]> => {
  const traces: Trace[] = [];
  for (const { before, draft } of await followersOf(unit, base)) {
    const after = carriedOver(unit.catalog, draft, base);
    await save(unit, after, base);
    const { organization } = after.ladder;
    const subject = { kind: 'ladders', key: revisionKey(after.ladder) };
    traces.push({ action: 'CARRY_OVER_LADDER', organization, subject, before, after });
  }
  return traces;
};

const followersOf = async (unit: MutationUnit, base: Ladder): Promise<readonly Follower[]> => {
  const open = await unit.stores.drafts.list('ladder', {});
  const inWork = new Set(open.map(({ key }) => key));
  const behind = open
    // Only what follows is made whole: all else is left alone.
    .filter(({ content }) => isBehind(baseOf(content.ladder), base))
    .map((draft) => unpackDraft(unit.catalog, draft));
  return [
    ...behind.map((draft) => ({ before: draft, draft })),
    ...newestPublished(unit)
      .filter(({ slug, status, basedOn }) => !inWork.has(slug) && status === 'PUBLISHED' && isBehind(basedOn, base))
      .map((ladder) => ({
        before: { ladder, conflicts: [] },
        draft: { ladder: { ...ladder, revision: ladder.revision + 1 }, conflicts: [] },
      })),
  ];
};

const baseOf = (stored: StoredLadder): LadderReference | undefined =>
  'derivation' in stored ? stored.derivation.base : stored.basedOn;

const isBehind = (basedOn: LadderReference | undefined, { slug, revision }: Ladder): boolean =>
  basedOn?.slug === slug && basedOn.revision < revision;

const newestPublished = ({ catalog }: MutationUnit): readonly Ladder[] =>
  [...new Set(catalog.ladders.all.map(({ slug }) => slug))].flatMap((slug) => {
    const newest = catalog.revisionsOf.of(slug).at(-1);
    return newest ? [newest.published] : [];
  });

const save = ({ stores, at }: MutationUnit, draft: LadderDraft, base: Ladder): Promise<unknown> =>
  stores.drafts.save({
    kind: 'ladder',
    key: draft.ladder.slug,
    organization: draft.ladder.organization,
    content: { ...draft, ladder: packLadder(draft.ladder, () => base) },
    changedAt: at,
    changedBy: TRAPPA,
  });
