import { say } from '../builder-texts';
import { isGroup, type ExpressionDraft, type Part, type PartKey } from '../expression-draft';
import type { Fault } from '../preview/faults';

/** What a part is called by where it stands, such as 2.1. A group that is the whole has no place. */
export const partName = (part: Part, place: string): string =>
  (isGroup(part) ? say('group.name', { place }) : say('part.name', { place })).trim();

/** The place of a part of a group that stands at the place. */
export const placeWithin = (place: string, index: number): string =>
  (place === '' ? '' : `${place}.`) + String(index + 1);

/** Where the whole stands: a group has no place beside its parts, a single demand is the first part. */
export const placeOfWhole = (part: Part): string => (isGroup(part) ? '' : '1');

/** What the parts in which something is wrong are called, in the order that they read. */
export const faultyPartNames = ({ root }: ExpressionDraft, faults: readonly Fault[]): readonly string[] => {
  const keys = new Set(faults.flatMap(({ part }): readonly PartKey[] => (part === undefined ? [] : [part])));
  const namesIn = (part: Part, place: string): readonly string[] => [
    ...(keys.has(part.key) ? [partName(part, place)] : []),
    ...(isGroup(part) ? part.of.flatMap((one, index) => namesIn(one, placeWithin(place, index))) : []),
  ];
  return root ? namesIn(root, placeOfWhole(root)) : [];
};
