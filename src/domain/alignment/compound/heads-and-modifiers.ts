import { partKey } from './part-key';

/** What stands first and last in the compounds among some words. */
interface HeadsAndModifiers {
  /** First parts, in the forms in which they were seen: `familje`, `förskole`. */
  readonly modifiers: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** How many different first parts stand before each head. */
  readonly endings: ReadonlyMap<string, number>;
}

/** One way to cut a word in two. */
interface Border {
  readonly modifier: string;
  readonly key: string;
  readonly head: string;
}

const SHORTEST_HEAD = 4;
const SHORTEST_MODIFIER = 3;

/** So many known first parts make what follows them a head; so many make a head that vouches for what precedes it. */
const MODIFIERS_OF_A_HEAD = 3;
const MODIFIERS_OF_A_STRONG_HEAD = 5;
const ROUNDS = 2;

/** Prefixes of verbs, which make no compound. */
const prefixes = new Set(['för']);

/** Where more than this share of the words with an ending have the same letter before it, the letter belongs to it. */
const SAME_LETTER = 0.75;

/** Endings that make a word of another; they follow many beginnings without being a part. */
const derivations =
  /^.{0,2}(?:are|arna|aren|ares|erska|ning|ningar|ingar|ering|eringar|ator|atör|itör|inna|iker|isk|iska|logi|grafi|olog|ologer|sman|ist|ister|ande|ende|ling)$/u;

/**
 * Finds heads and modifiers by each other: what is left before a known head is a modifier when it is a word or stands
 * before two heads; what is left after three known modifiers is a head. Harris, Z. (1955), "From phoneme to morpheme",
 * Language 31(2), finds the border where many continuations meet; here these must themselves be parts.
 */
export const headsAndModifiers = (words: readonly string[], whole: ReadonlySet<string>): HeadsAndModifiers => {
  const borders = words.flatMap(bordersIn);
  const known = new Set([...words.filter((word) => word.length >= SHORTEST_HEAD), ...whole]);
  const wordKeys = new Set(words.filter((word) => word.length >= SHORTEST_MODIFIER).map(partKey));
  const cut = endingsCutShort(borders);
  let heads: ReadonlySet<string> = known;
  let strong = whole;
  let modifiers = modifiersBefore(heads, strong, borders, wordKeys);
  let endings = countEndings(borders, modifiers);
  for (let round = 0; round < ROUNDS; round += 1) {
    const counted = endings;
    const enough = (least: number): readonly string[] =>
      [...counted].flatMap(([head, count]) =>
        count >= least && !cut.has(head) && !derivations.test(head) && !isLinked(head, counted) ? [head] : [],
      );
    heads = new Set([...known, ...enough(MODIFIERS_OF_A_HEAD)]);
    strong = new Set([...whole, ...enough(MODIFIERS_OF_A_STRONG_HEAD)]);
    modifiers = modifiersBefore(heads, strong, borders, wordKeys);
    endings = countEndings(borders, modifiers);
  }
  const forms = borders.flatMap(({ modifier, key, head }) => (heads.has(head) && modifiers.has(key) ? [modifier] : []));
  return { modifiers: new Set(forms), heads, endings };
};

/** True for a head with the letter that links it to what precedes: `sassistent`. */
const isLinked = (head: string, endings: ReadonlyMap<string, number>): boolean =>
  /^[seao]/u.test(head) && (endings.get(head.slice(1)) ?? 0) >= (endings.get(head) ?? 0);

/** The keys of what stands before heads, as far as it can be trusted. */
const modifiersBefore = (
  heads: ReadonlySet<string>,
  strong: ReadonlySet<string>,
  borders: readonly Border[],
  wordKeys: ReadonlySet<string>,
): ReadonlySet<string> => {
  const headsOf = new Map<string, Set<string>>();
  for (const { key, head } of borders) {
    if (heads.has(head) && !derivations.test(head) && !prefixes.has(key)) added(headsOf, key, head);
  }
  const isTrusted = ([key, found]: readonly [string, ReadonlySet<string>]): boolean =>
    wordKeys.has(key) ||
    isVaried(found) ||
    (key.length > SHORTEST_MODIFIER && [...found].some((head) => strong.has(head)));
  return new Set([...headsOf].filter(isTrusted).map(([key]) => key));
};

/** True when two of the heads are not the end of each other. */
const isVaried = (heads: ReadonlySet<string>): boolean => {
  const [first, ...rest] = heads;
  return first !== undefined && rest.some((head) => !head.endsWith(first) && !first.endsWith(head));
};

const countEndings = (borders: readonly Border[], modifiers: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const keysOf = new Map<string, Set<string>>();
  for (const { key, head } of borders) {
    if (modifiers.has(key)) added(keysOf, head, key);
  }
  return new Map([...keysOf].map(([head, keys]) => [head, keys.size]));
};

/** Endings that nearly always follow the same letter: `ssistent`. */
const endingsCutShort = (borders: readonly Border[]): ReadonlySet<string> => {
  const lettersBefore = new Map<string, Map<string, number>>();
  for (const { modifier, head } of borders) {
    const letters = lettersBefore.get(head) ?? new Map<string, number>();
    const letter = modifier.slice(-1);
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
    lettersBefore.set(head, letters);
  }
  return new Set([...lettersBefore].flatMap(([head, letters]) => (isCut(letters) ? [head] : [])));
};

/** A linking -s may come before all that follows it but one. */
const isCut = (letters: ReadonlyMap<string, number>): boolean => {
  const counts = [...letters].flatMap(([letter, count]) => (letter === 's' ? [] : [count]));
  return counts.length < 2 || Math.max(...counts) > SAME_LETTER * counts.reduce((sum, count) => sum + count, 0);
};

const added = (sets: Map<string, Set<string>>, key: string, value: string): void => {
  const found = sets.get(key);
  if (found === undefined) sets.set(key, new Set([value]));
  else found.add(value);
};

/** Every way to cut the word in two that leaves enough of both. */
const bordersIn = (word: string): readonly Border[] =>
  Array.from({ length: Math.max(0, word.length - SHORTEST_HEAD - SHORTEST_MODIFIER + 1) }, (_, index) => {
    const modifier = word.slice(0, index + SHORTEST_MODIFIER);
    return { modifier, key: partKey(modifier), head: word.slice(index + SHORTEST_MODIFIER) };
  });
