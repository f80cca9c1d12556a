/** What a form may be in a compound; a form may be several. */
export const marks = {
  /** A part that stands before another: `barn`, `förskole`, `barnskötar`. */
  leading: 1,
  /** A part that stands last: `skötare`, `assistent`. */
  last: 2,
  /** An abbreviation, which may stand anywhere: `ass`, `sekr`. */
  abbreviation: 4,
} as const;

/**
 * The forms of parts, letter by letter. A node is a number, the root 0; its children are a chain from `child` over
 * `sibling`, which ends with 0. In arrays, since a hundred thousand nodes as objects cost most of the time to reach.
 */
export interface PartTrie {
  child: Int32Array;
  sibling: Int32Array;
  letter: Uint16Array;
  /** The marks of the form that ends in a node. */
  marks: Uint8Array;
  size: number;
}

const FIRST_ROOM = 1 << 12;

/** A trie without parts. */
export const emptyTrie = (): PartTrie => ({
  child: new Int32Array(FIRST_ROOM),
  sibling: new Int32Array(FIRST_ROOM),
  letter: new Uint16Array(FIRST_ROOM),
  marks: new Uint8Array(FIRST_ROOM),
  size: 1,
});

/** The node that the letter leads to; 0 where it leads nowhere. */
export const childOf = ({ child, sibling, letter }: PartTrie, node: number, sought: number): number => {
  let found = child[node] ?? 0;
  while (found !== 0 && letter[found] !== sought) found = sibling[found] ?? 0;
  return found;
};

/** True where the form that ends in the node has one of the marks. */
export const hasMark = (trie: PartTrie, node: number, sought: number): boolean =>
  ((trie.marks[node] ?? 0) & sought) !== 0;

/** Gives a form the mark. */
export const mark = (trie: PartTrie, form: string, given: number): void => {
  const node = nodeOf(trie, form);
  trie.marks[node] = (trie.marks[node] ?? 0) | given;
};

/** Takes the mark from a form. */
export const unmark = (trie: PartTrie, form: string, taken: number): void => {
  const node = nodeOf(trie, form);
  trie.marks[node] = (trie.marks[node] ?? 0) & ~taken;
};

/** Where the form ends; makes the way there. */
const nodeOf = (trie: PartTrie, form: string): number => {
  let node = 0;
  for (let place = 0; place < form.length; place += 1) {
    const letter = form.charCodeAt(place);
    node = childOf(trie, node, letter) || withChild(trie, node, letter);
  }
  return node;
};

const withChild = (trie: PartTrie, node: number, letter: number): number => {
  if (trie.size === trie.child.length) makeRoom(trie);
  const made = trie.size;
  trie.size += 1;
  trie.letter[made] = letter;
  trie.sibling[made] = trie.child[node] ?? 0;
  trie.child[node] = made;
  return made;
};

const makeRoom = (trie: PartTrie): void => {
  const room = trie.child.length * 2;
  const { child, sibling, letter, marks: given } = trie;
  trie.child = new Int32Array(room);
  trie.sibling = new Int32Array(room);
  trie.letter = new Uint16Array(room);
  trie.marks = new Uint8Array(room);
  trie.child.set(child);
  trie.sibling.set(sibling);
  trie.letter.set(letter);
  trie.marks.set(given);
};
