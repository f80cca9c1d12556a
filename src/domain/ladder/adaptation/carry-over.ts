import { omit } from '../../omit';
import { sameValue } from '../../same-value';
import type { Ladder } from '../ladder';
import { withoutUndefined } from '../diff/without-undefined';
import { partOf } from './changed-part';
import type { AdaptationConflict } from './conflict';
import { conflictGroups, conflictOf } from './conflict-groups';
import { contentChanges } from './content-changes';
import { heldBack } from './held-back';
import { makeChanges } from './make-changes';

/** What an adaptation is carried over from, and to. */
export interface CarryOver {
  /** The revision that the local ladder adapts. */
  readonly from: Ladder;
  /** The later revision of it. */
  readonly to: Ladder;
  readonly local: Ladder;
  /** The revision that the carried over ladder becomes. */
  readonly revision: number;
  /** Those that an earlier carry-over has left undecided. */
  readonly conflicts: readonly AdaptationConflict[];
}

/** An adaptation on a later base: a draft, and what must be decided before it can be published. */
export interface CarriedOver {
  readonly ladder: Ladder;
  readonly conflicts: readonly AdaptationConflict[];
}

/**
 * Makes the local changes on the later base (a three-way merge). Where the base has changed the same part to
 * another end, or one side has removed what the other has changed, the draft holds the part as the base has it and
 * the local changes wait in a conflict: none is lost, and none is silently made.
 */
export const carryOver = (sides: CarryOver): CarriedOver => {
  const { from, to, local, conflicts } = sides;
  // What the base is called says nothing of what the local ladder is to be called.
  const base = contentChanges(from, to).filter((change) => partOf(change) !== 'name');
  const waiting = conflicts.flatMap((conflict) => conflict.local.map((change) => ({ change, id: conflict.id })));
  const held = heldBack({
    local: contentChanges(from, local),
    waiting: waiting.map(({ change }) => change),
    base,
    ladders: new Set([from.slug, local.slug]),
  });
  const open = held.local.filter((change) => !held.isDone(change));
  const groups = conflictGroups([
    ...waiting
      .filter(({ id }) => waiting.some((one) => one.id === id && !held.isDone(one.change)))
      .map(({ change, id }) => ({ change, parts: [id, partOf(change), ...held.partsOf(change)] })),
    ...open.map((change) => ({ change, parts: held.partsOf(change) })).filter(({ parts }) => parts.length > 0),
  ]);
  const free = open.filter((change) => held.partsOf(change).length === 0);
  return {
    ladder: draftOf(withReasons(makeChanges(to, free), sides, open.length === free.length), sides),
    conflicts: groups.map((group) => conflictOf(group, conflicts, held.baseChangesOf)),
  };
};

/** Nothing of a revision's own life comes along: it is a draft again, on the new base. */
const draftOf = (merged: Ladder, { to, local, revision }: CarryOver): Ladder => ({
  ...omit(merged, 'publishedAt', 'decision', 'validFrom', 'validTo'),
  slug: local.slug,
  revision,
  status: 'DRAFT',
  organization: local.organization,
  basedOn: { slug: to.slug, revision: to.revision },
});

/** Reasons are told in the order of the local ladder as long as nothing has come between. */
const withReasons = (merged: Ladder, { from, to, local }: CarryOver, isUndisturbed: boolean): Ladder =>
  isUndisturbed && sameValue(from.looseningReasons, to.looseningReasons)
    ? withoutUndefined({ ...merged, looseningReasons: local.looseningReasons })
    : merged;
