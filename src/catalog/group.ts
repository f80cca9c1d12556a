/** What belongs to each key, in the order given. */
export interface Groups<Entity> {
  of(key: string): readonly Entity[];
}

const NOTHING: readonly never[] = Object.freeze([]);

/** The groups, with others for the keys that nothing belongs to in them. */
export const groupsWith = <Entity>(
  groups: Groups<Entity>,
  findMore: (key: string) => readonly Entity[],
): Groups<Entity> =>
  Object.freeze({
    of: (key: string) => {
      const members = groups.of(key);
      return members.length > 0 ? members : findMore(key);
    },
  });

/** Groups entities by every key that they belong to. */
export const group = <Entity>(
  entities: readonly Entity[],
  keysOf: (entity: Entity) => readonly string[],
): Groups<Entity> => {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const key of new Set(keysOf(entity))) {
      const members = groups.get(key);
      if (members) members.push(entity);
      else groups.set(key, [entity]);
    }
  }
  for (const members of groups.values()) Object.freeze(members);
  return Object.freeze({ of: (key: string) => groups.get(key) ?? NOTHING });
};
