import type { ReadPart } from './reading';

/** A part and where it stands in its label. */
export interface PlacedPart extends ReadPart {
  /** See `Word`. */
  readonly segment: number;
  /** Which word of the label it belongs to. */
  readonly word: number;
}

/**
 * Marks the parts that say what one is: the last part of each word that names a title, in what stands before a comma,
 * a bracket or a preposition. Where no last part is known to name a title, the last of all.
 */
export const withHeads = (parts: readonly PlacedPart[], isHead: ReadonlySet<string>): readonly ReadPart[] => {
  const [{ segment: first } = { segment: 0 }] = parts;
  const last = parts.filter(
    ({ segment, word }, index) =>
      segment === first && (parts[index + 1]?.word !== word || parts[index + 1] === undefined),
  );
  const named = last.filter(({ key }) => isHead.has(key));
  const heads = new Set(named.length > 0 ? named : last.slice(-1));
  return parts.map((part) => ({
    key: part.key,
    form: part.form,
    known: part.known,
    certainty: part.certainty,
    qualifier: part.qualifier,
    isHead: heads.has(part),
  }));
};
