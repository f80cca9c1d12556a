import { blankDemand, type Demand, type DemandKind } from './demand';
import { isGroup, type ExpressionDraft, type Group, type GroupKind, type Part, type PartKey } from './expression-draft';
import { groupAround, partOf } from './part-places';

/** Puts a demand of another kind or content in the place of one. */
export const setDemand = (draft: ExpressionDraft, key: PartKey, demand: Demand): ExpressionDraft =>
  replaced(draft, key, (part) => [isGroup(part) ? part : { ...part, demand }]);

/** Lets a group take its parts otherwise. */
export const setGroupKind = (draft: ExpressionDraft, key: PartKey, kind: GroupKind): ExpressionDraft =>
  replaced(draft, key, (part) => [isGroup(part) ? { ...part, kind, threshold: 1 } : part]);

/** Lets a group of AT_LEAST ask for so many, from 1 to as many as it has. */
export const setThreshold = (draft: ExpressionDraft, key: PartKey, threshold: number): ExpressionDraft =>
  replaced(draft, key, (part) => [isGroup(part) && part.kind === 'AT_LEAST' ? { ...part, threshold } : part]);

/** Demands something where nothing is demanded yet. */
export const begin = (draft: ExpressionDraft, kind: DemandKind): ExpressionDraft =>
  draft.root ? draft : { root: single(draft.nextKey, kind), nextKey: draft.nextKey + 1 };

/**
 * Adds a demand with "and" or "or": after the part in a group that takes its parts so, at the end of one where the part
 * is such a group itself, else in a new group of the two. Its key is the `nextKey` of before.
 */
export const joined = (
  draft: ExpressionDraft,
  key: PartKey,
  by: 'ALL_OF' | 'ANY_OF',
  kind: DemandKind,
): ExpressionDraft => {
  const part = partOf(draft, key);
  if (part === undefined) return draft;
  const added = single(draft.nextKey, kind);
  const after = { ...draft, nextKey: draft.nextKey + 1 };
  if (part.kind === by) return replaced(after, key, () => [{ ...part, of: [...part.of, added] }]);
  if (groupAround(draft, key)?.kind === by) return replaced(after, key, (one) => [one, added]);
  return replaced({ ...draft, nextKey: draft.nextKey + 2 }, key, (one) => [group(draft.nextKey + 1, by, [one, added])]);
};

/** Adds a demand last in a group. Its key is the `nextKey` of before. */
export const addedTo = (draft: ExpressionDraft, key: PartKey, kind: DemandKind): ExpressionDraft =>
  replaced({ ...draft, nextKey: draft.nextKey + 1 }, key, (part) => [
    isGroup(part) ? { ...part, of: [...part.of, single(draft.nextKey, kind)] } : part,
  ]);

/** Takes the part and the one after it together in a group of their own: "or" among what is all demanded, else "and". */
export const grouped = (draft: ExpressionDraft, key: PartKey): ExpressionDraft => {
  const around = groupAround(draft, key);
  const index = around?.of.findIndex((part) => part.key === key) ?? -1;
  const [first, second] = around?.of.slice(index, index + 2) ?? [];
  if (around === undefined || first === undefined || second === undefined) return draft;
  const together = group(draft.nextKey, around.kind === 'ALL_OF' ? 'ANY_OF' : 'ALL_OF', [first, second]);
  const of = [...around.of.slice(0, index), together, ...around.of.slice(index + 2)];
  return replaced({ ...draft, nextKey: draft.nextKey + 1 }, around.key, () => [{ ...around, of }]);
};

/** True where the part and one after it can be taken together, so that others are left beside them. */
export const canGroup = (draft: ExpressionDraft, key: PartKey): boolean => {
  const around = groupAround(draft, key);
  return around !== undefined && around.of.length > 2 && around.of.at(-1)?.key !== key;
};

/** Dissolves a group: its parts take its place in the group around it. The whole can be dissolved when it has one part. */
export const ungrouped = (draft: ExpressionDraft, key: PartKey): ExpressionDraft =>
  canUngroup(draft, key) ? replaced(draft, key, (part) => (isGroup(part) ? part.of : [part])) : draft;

/** Whether the part is a group that can be dissolved: one within another, or the whole where it has a single part. */
export const canUngroup = (draft: ExpressionDraft, key: PartKey): boolean => {
  const part = partOf(draft, key);
  if (part === undefined || !isGroup(part)) return false;
  return part.of.length === 1 || groupAround(draft, key) !== undefined;
};

/** Takes the part away, and the groups that are left with nothing. */
export const removed = (draft: ExpressionDraft, key: PartKey): ExpressionDraft => replaced(draft, key, () => []);

/** The draft with the part replaced by these, in its place; groups left with nothing are gone, thresholds fit. */
export const replaced = (
  { root, nextKey }: ExpressionDraft,
  key: PartKey,
  by: (part: Part) => readonly Part[],
): ExpressionDraft => {
  if (root === undefined) return { nextKey };
  const [first, ...more] = replacedIn(root, key, by);
  return more.length > 0 ? { root, nextKey } : { ...(first && { root: first }), nextKey };
};

const replacedIn = (part: Part, key: PartKey, by: (part: Part) => readonly Part[]): readonly Part[] => {
  const parts = part.key === key ? by(part) : [part];
  return parts.flatMap((one): readonly Part[] => {
    if (!isGroup(one)) return [one];
    const of = part.key === key ? one.of : one.of.flatMap((inner) => replacedIn(inner, key, by));
    return of.length === 0 ? [] : [{ ...one, of, threshold: fitting(one.threshold, of.length) }];
  });
};

const fitting = (threshold: number, count: number): number => Math.min(Math.max(Math.trunc(threshold), 1), count);

const single = (key: PartKey, kind: DemandKind): Part => ({ key, kind: 'SINGLE', demand: blankDemand(kind) });

const group = (key: PartKey, kind: GroupKind, of: readonly Part[]): Group => ({ key, kind, threshold: 1, of });
