import type { TransitionKind } from '../edit-ladder.generated';

/** A step, as far as the ways from it depend on it. */
interface WayEnd {
  readonly role: { readonly id: string };
  readonly level: { readonly rank: number } | null;
}

/** The kind that a way between two steps most likely is; whoever draws it can choose another. */
export const likelyWay = (from: WayEnd, to: WayEnd): TransitionKind =>
  from.role.id !== to.role.id && from.level?.rank === to.level?.rank ? 'LATERAL' : 'ADVANCE';
