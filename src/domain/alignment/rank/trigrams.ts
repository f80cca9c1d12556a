/** Trigrams are told apart by so many numbers; two of them may seldom share one. */
const NUMBERS = 1 << 15;

/** The groups of three letters in a text, with its borders, as numbers; each once and in order. */
export const trigramsOf = (text: string): readonly number[] => {
  const bordered = ` ${text} `;
  const found = new Set<number>();
  for (let start = 0; start + 3 <= bordered.length; start += 1) {
    const [first, second, third] = [0, 1, 2].map((place) => bordered.charCodeAt(start + place));
    found.add((((first ?? 0) * 31 + (second ?? 0)) * 31 + (third ?? 0)) % NUMBERS);
  }
  return [...found];
};

/** How much two texts share of their trigrams (Dice 1945), 0 to 1. */
export const likeness = (one: ReadonlySet<number>, other: readonly number[]): number => {
  if (one.size + other.length === 0) return 0;
  let shared = 0;
  for (const trigram of other) if (one.has(trigram)) shared += 1;
  return (2 * shared) / (one.size + other.length);
};
