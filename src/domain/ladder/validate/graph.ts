/** The nodes one step away. */
export type Neighbours = (node: string) => readonly string[];

/** The starts and all that can be reached from them. */
export const reach = (starts: Iterable<string>, next: Neighbours): ReadonlySet<string> => {
  const found = new Set(starts);
  for (const node of found) for (const neighbour of next(node)) found.add(neighbour);
  return found;
};

/** A shortest loop for each group of nodes that all reach each other, in the order of travel. */
export const loops = (nodes: readonly string[], next: Neighbours): readonly (readonly string[])[] => {
  const told = new Set<string>();
  const found: (readonly string[])[] = [];
  for (const node of nodes) {
    const loop = told.has(node) ? undefined : shortestLoop(node, next);
    if (loop === undefined) continue;
    found.push(loop);
    for (const other of reach([node], next)) if (reach([other], next).has(node)) told.add(other);
  }
  return found;
};

/** The shortest way from the node back to itself, by breadth-first search. */
const shortestLoop = (start: string, next: Neighbours): readonly string[] | undefined => {
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [node, way] of ways) {
    for (const neighbour of next(node)) {
      if (neighbour === start) return way;
      if (!ways.has(neighbour)) ways.set(neighbour, [...way, neighbour]);
    }
  }
  return undefined;
};
