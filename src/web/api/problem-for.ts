/** A problem, as far as its place is concerned. */
interface PlacedProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** What is wrong with a field, by the way to it or the end of that way; undefined when nothing is. */
export const problemFor = (problems: readonly PlacedProblem[], ...place: readonly string[]): string | undefined =>
  problems.find(({ path }) => place.every((part, index) => path.at(index - place.length) === part))?.message;
