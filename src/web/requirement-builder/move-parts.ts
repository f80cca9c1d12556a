import { replaced } from './change-parts';
import { isGroup, type ExpressionDraft, type Group, type Part, type PartKey } from './expression-draft';
import { groupAround, partOf } from './part-places';

/** Where a part can be moved: among its siblings, out of its group, or into the group beside it. */
export const moves = ['UP', 'DOWN', 'OUT', 'IN'] as const;

/** One of them. */
export type Move = (typeof moves)[number];

/** The draft with the part moved; as it was where there is no such place. */
export const moved = (draft: ExpressionDraft, key: PartKey, move: Move): ExpressionDraft => {
  const part = partOf(draft, key);
  const around = groupAround(draft, key);
  if (part === undefined || around === undefined) return draft;
  switch (move) {
    case 'UP':
      return swapped(draft, around, key, -1);
    case 'DOWN':
      return swapped(draft, around, key, 1);
    case 'OUT':
      return movedOut(draft, around, part);
    case 'IN':
      return movedIn(draft, around, part);
  }
};

/** True where the move leads somewhere. */
export const canMove = (draft: ExpressionDraft, key: PartKey, move: Move): boolean => moved(draft, key, move) !== draft;

const swapped = (draft: ExpressionDraft, around: Group, key: PartKey, by: -1 | 1): ExpressionDraft => {
  const index = around.of.findIndex((part) => part.key === key);
  const [one, other] = [around.of[index], around.of[index + by]];
  if (one === undefined || other === undefined) return draft;
  const of = around.of.map((part) => {
    if (part === one) return other;
    return part === other ? one : part;
  });
  return replaced(draft, around.key, () => [{ ...around, of }]);
};

/** Beside the group, after it. The last part of a group leaves nothing of it. */
const movedOut = (draft: ExpressionDraft, around: Group, part: Part): ExpressionDraft => {
  if (groupAround(draft, around.key) === undefined) return draft;
  const rest = around.of.filter(({ key }) => key !== part.key);
  return replaced(draft, around.key, () => [...(rest.length > 0 ? [{ ...around, of: rest }] : []), part]);
};

/** Last in the group before it; where none is before, first in the one after it. */
const movedIn = (draft: ExpressionDraft, around: Group, part: Part): ExpressionDraft => {
  const index = around.of.findIndex(({ key }) => key === part.key);
  const [before, after] = [around.of[index - 1], around.of[index + 1]];
  const into = (target: Group, of: readonly Part[]): ExpressionDraft => {
    const rest = around.of.filter((one) => one !== part).map((one) => (one === target ? { ...target, of } : one));
    return replaced(draft, around.key, () => [{ ...around, of: rest }]);
  };
  if (before && isGroup(before)) return into(before, [...before.of, part]);
  return after && isGroup(after) ? into(after, [part, ...after.of]) : draft;
};
