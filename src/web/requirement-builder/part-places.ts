import { isBlank } from './demand';
import { isGroup, type ExpressionDraft, type Group, type Part, type PartKey } from './expression-draft';

/** Every part of the draft, in the order that it reads. */
export const partsOf = ({ root }: ExpressionDraft): readonly Part[] => (root ? within(root) : []);

const within = (part: Part): readonly Part[] => [part, ...(isGroup(part) ? part.of.flatMap(within) : [])];

/** The part with the key. */
export const partOf = (draft: ExpressionDraft, key: PartKey): Part | undefined =>
  partsOf(draft).find((part) => part.key === key);

/** The group that the part stands in; undefined for the root. */
export const groupAround = (draft: ExpressionDraft, key: PartKey): Group | undefined =>
  partsOf(draft)
    .filter(isGroup)
    .find(({ of }) => of.some((part) => part.key === key));

/** The demands in which something has still to be filled in. */
export const blankParts = (draft: ExpressionDraft): readonly PartKey[] =>
  partsOf(draft).flatMap((part) => (!isGroup(part) && isBlank(part.demand) ? [part.key] : []));

/** The number in a place that leads to a part of a group. */
const WHOLE_NUMBER = /^\d+$/u;

/**
 * The part that a path of the API leads to, once it has come to `expression`: each number is the place in a group, and
 * names of fields between them are passed by. Undefined where the path leads elsewhere, or to what is no longer there.
 */
export const keyAtPath = ({ root }: ExpressionDraft, path: readonly string[]): PartKey | undefined => {
  const start = path.indexOf('expression');
  if (start < 0 || root === undefined) return undefined;
  let part = root;
  for (const name of path.slice(start + 1)) {
    if (!isGroup(part)) break;
    if (!WHOLE_NUMBER.test(name)) continue;
    const next: Part | undefined = part.of[Number(name)];
    if (next === undefined) return undefined;
    part = next;
  }
  return part.key;
};
