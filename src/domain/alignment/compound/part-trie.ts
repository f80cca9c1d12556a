/** The forms of parts, letter by letter. */
export interface PartTrie {
  readonly next: Map<number, PartTrie>;
  /** A part that stands before another ends here: `barn`, `förskole`, `barnskötar`. */
  leading: boolean;
  /** A part that stands last ends here: `skötare`, `assistent`. */
  last: boolean;
  /** An abbreviation ends here, which may stand anywhere in a compound: `ass`, `sekr`. */
  abbreviation: boolean;
}

/** A trie without parts. */
export const emptyTrie = (): PartTrie => ({ next: new Map(), leading: false, last: false, abbreviation: false });

/** Where the form ends in the trie; makes the way there. */
export const nodeOf = (trie: PartTrie, form: string): PartTrie => {
  let node = trie;
  for (let place = 0; place < form.length; place += 1) {
    const letter = form.charCodeAt(place);
    let next = node.next.get(letter);
    if (next === undefined) node.next.set(letter, (next = emptyTrie()));
    node = next;
  }
  return node;
};
