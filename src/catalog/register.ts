/** The entities of one kind: found by key, listed in Swedish order. */
export interface Register<Entity> {
  readonly all: readonly Entity[];
  get(key: string): Entity | undefined;
}

/** Swedish order: å, ä and ö last, numbers by value, case without meaning. */
const swedish = new Intl.Collator('sv', { numeric: true, sensitivity: 'accent' });

/** Compares two texts by Swedish order; by code unit where they sort alike, so that the order is total. */
export const inSwedishOrder = (left: string, right: string): number =>
  swedish.compare(left, right) || (left < right ? -1 : Number(left > right));

/** A register of the entities, ordered by label and then by key. */
export const register = <Entity>(
  entities: readonly Entity[],
  keyOf: (entity: Entity) => string,
  labelOf: (entity: Entity) => string,
): Register<Entity> => {
  const byKey = new Map(entities.map((entity) => [keyOf(entity), entity]));
  const all = [...entities].sort(
    (left, right) => inSwedishOrder(labelOf(left), labelOf(right)) || inSwedishOrder(keyOf(left), keyOf(right)),
  );
  return Object.freeze({ all: Object.freeze(all), get: (key: string) => byKey.get(key) });
};

/** The register, which finds also what it does not list. */
export const registerWith = <Entity>(
  listed: Register<Entity>,
  findMore: (key: string) => Entity | undefined,
): Register<Entity> => Object.freeze({ all: listed.all, get: (key: string) => listed.get(key) ?? findMore(key) });

/** The entities with the keys, in the order of the keys; a key that names nothing is left out. */
export const entitiesOf = <Entity>(entities: Register<Entity>, keys: readonly string[]): readonly Entity[] =>
  keys.map((key) => entities.get(key)).filter((entity) => entity !== undefined);
