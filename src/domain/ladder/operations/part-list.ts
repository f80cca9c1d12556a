import { sameValue } from '../../same-value';
import type { LocalizedText } from '../../text/language';
import { type Attempt, done, impossible, type Path, whenDone } from './attempt';
import type { Place } from './place';

/** How the parts in a list are told apart, and what is said of one that is missing or there already. */
export interface PartKind<Item, Name = string> {
  readonly nameOf: (item: Item) => Name;
  readonly missing: Required<LocalizedText>;
  readonly taken: Required<LocalizedText>;
}

/** Where the operation names the part, and where the part is to be put. */
interface Placing<Name> {
  readonly path: Path;
  readonly place: Place<Name> | undefined;
}

/** The list with one more part, which no other has the name of. */
export const added = <Item, Name>(
  kind: PartKind<Item, Name>,
  list: readonly Item[],
  item: Item,
  { path, place }: Placing<Name>,
): Attempt<readonly Item[]> =>
  has(kind, list, kind.nameOf(item)) ? impossible('DUPLICATE_PART', path, kind.taken) : placed(kind, list, item, place);

/** The list without the part. */
export const removed = <Item, Name>(
  kind: PartKind<Item, Name>,
  list: readonly Item[],
  name: Name,
  path: Path,
): Attempt<readonly Item[]> => whenDone(found(kind, list, name, path), ({ index }) => done(list.toSpliced(index, 1)));

/** The list with the part in another place among the others. */
export const moved = <Item, Name>(
  kind: PartKind<Item, Name>,
  list: readonly Item[],
  name: Name,
  { path, place }: Placing<Name>,
): Attempt<readonly Item[]> =>
  whenDone(found(kind, list, name, path), ({ index, item }) => placed(kind, list.toSpliced(index, 1), item, place));

/** The list with what `edit` makes of the part. Where that has another name, `newName` is where the operation says so. */
export const edited = <Item, Name>(
  kind: PartKind<Item, Name>,
  list: readonly Item[],
  name: Name,
  { path, newName = path, edit }: { path: Path; newName?: Path; edit: (item: Item) => Attempt<Item> },
): Attempt<readonly Item[]> =>
  whenDone(found(kind, list, name, path), ({ index, item }) =>
    whenDone(edit(item), (changed) => {
      const isRenamed = !sameValue(kind.nameOf(changed), name);
      return isRenamed && has(kind, list, kind.nameOf(changed))
        ? impossible('DUPLICATE_PART', newName, kind.taken)
        : done(list.with(index, changed));
    }),
  );

const placed = <Item, Name>(
  kind: PartKind<Item, Name>,
  list: readonly Item[],
  item: Item,
  place: Place<Name> | undefined,
): Attempt<readonly Item[]> => {
  if (place === undefined) return done([...list, item]);
  return 'after' in place
    ? whenDone(found(kind, list, place.after, ['place', 'after']), ({ index }) =>
        done(list.toSpliced(index + 1, 0, item)),
      )
    : whenDone(found(kind, list, place.before, ['place', 'before']), ({ index }) =>
        done(list.toSpliced(index, 0, item)),
      );
};

const found = <Item, Name>(
  kind: PartKind<Item, Name>,
  list: readonly Item[],
  name: Name,
  path: Path,
): Attempt<{ readonly index: number; readonly item: Item }> => {
  const [place] = [...list.entries()].filter(([, item]) => sameValue(kind.nameOf(item), name));
  return place === undefined
    ? impossible('UNKNOWN_PART', path, kind.missing)
    : done({ index: place[0], item: place[1] });
};

const has = <Item, Name>(kind: PartKind<Item, Name>, list: readonly Item[], name: Name): boolean =>
  list.some((item) => sameValue(kind.nameOf(item), name));
