import type { UsedLadderFragment, UsedSinceFragment } from './organization.generated';

/** How an organisation uses a ladder: its own, another's as it is, or one of its own that adapts another's. */
type LadderUse = 'OWNED' | 'ADAPTED' | 'ADOPTED';

/** A ladder that an organisation uses, how, and by which adoption, where the sources know since when. */
export interface LadderInUse {
  readonly ladder: UsedLadderFragment;
  readonly use: LadderUse;
  readonly adoption?: UsedSinceFragment | undefined;
}

/** How the organisation with the code uses each of the ladders, and by which adoption. */
export const laddersInUse = (
  code: string,
  ladders: readonly UsedLadderFragment[],
  adoptions: readonly UsedSinceFragment[],
): readonly LadderInUse[] =>
  ladders.map((ladder) => ({
    ladder,
    use: ladder.organization.code !== code ? 'ADOPTED' : ladder.basedOn ? 'ADAPTED' : 'OWNED',
    adoption: adoptions.find(
      (adoption) => adoption.ladder.slug === ladder.slug || adoption.derived?.slug === ladder.slug,
    ),
  }));
