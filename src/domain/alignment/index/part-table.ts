/** A part that is used for another. */
export interface RelatedPart {
  readonly id: number;
  /** How far, 0 to 1. */
  readonly strength: number;
}

/** What is known of the parts of titles, each by its id. */
export interface PartTable {
  readonly idOf: ReadonlyMap<string, number>;
  /** How rare each part is: the logarithm of all targets per target that has it. */
  readonly weight: Float64Array;
  /** The names that have each part. */
  readonly names: readonly Int32Array[];
  /** The part itself first. */
  readonly related: readonly (readonly RelatedPart[])[];
  /** The same strengths, by the ids of the parts. */
  readonly agreeing: readonly ReadonlyMap<number, number>[];
  /** Of the names that have the part, the share that lead to each target, by its index. */
  readonly towards: readonly ReadonlyMap<number, number>[];
  /** The weight of a part that no name has. */
  readonly unknownWeight: number;
}

/** The keys of a name's parts, and its targets. */
export interface KeysOfName {
  readonly keys: readonly string[];
  readonly targets: readonly number[];
}

/** So many names that lead elsewhere are thought to be still unknown. */
const UNSEEN = 1;

/** Builds the table from the parts of each name, and from other known parts that no name has. */
export const buildPartTable = (
  names: readonly KeysOfName[],
  relatedKeys: ReadonlyMap<string, ReadonlyMap<string, number>>,
  otherKeys: Iterable<string>,
): PartTable => {
  const idOf = new Map<string, number>();
  for (const key of otherKeys) if (!idOf.has(key)) idOf.set(key, idOf.size);
  for (const { keys } of names) for (const key of keys) if (!idOf.has(key)) idOf.set(key, idOf.size);
  const { lists, towards } = usesOf(names, idOf);
  const related = [...idOf].map(([key, id]) => [{ id, strength: 1 }, ...relatedOf(key, relatedKeys, idOf)]);
  const all = new Set(names.flatMap(({ targets }) => targets)).size + 1;
  const weightOf = (count: number): number => Math.log(all / (count + 1)) + 1;
  return {
    idOf,
    weight: Float64Array.from(towards, ({ size }) => weightOf(size)),
    names: lists.map((list) => Int32Array.from(list)),
    related,
    agreeing: related.map((parts) => new Map(parts.map(({ id, strength }) => [id, strength]))),
    towards: towards.map((counts) => {
      const sum = [...counts.values()].reduce((total, count) => total + count, UNSEEN);
      return new Map([...counts].map(([target, count]) => [target, count / sum]));
    }),
    unknownWeight: weightOf(0),
  };
};

const usesOf = (
  names: readonly KeysOfName[],
  idOf: ReadonlyMap<string, number>,
): { readonly lists: readonly (readonly number[])[]; readonly towards: readonly ReadonlyMap<number, number>[] } => {
  const lists: number[][] = Array.from({ length: idOf.size }, () => []);
  const towards: Map<number, number>[] = Array.from({ length: idOf.size }, () => new Map<number, number>());
  for (const [name, { keys, targets }] of names.entries()) {
    for (const key of new Set(keys)) {
      const id = idOf.get(key) ?? -1;
      lists[id]?.push(name);
      for (const target of targets) towards[id]?.set(target, (towards[id].get(target) ?? 0) + 1);
    }
  }
  return { lists, towards };
};

const relatedOf = (
  key: string,
  relatedKeys: ReadonlyMap<string, ReadonlyMap<string, number>>,
  idOf: ReadonlyMap<string, number>,
): readonly RelatedPart[] =>
  [...(relatedKeys.get(key) ?? [])].flatMap(([other, strength]) => {
    const id = idOf.get(other);
    return id === undefined ? [] : [{ id, strength }];
  });
