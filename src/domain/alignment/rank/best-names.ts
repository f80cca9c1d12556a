/**
 * The names with the highest scores: so many at most, none below the least share of the highest; of two as high the one
 * with the lower index.
 */
export interface BestNames {
  readonly offer: (name: number, score: number) => void;
  /** The names in falling order of score; forgets them. */
  readonly take: () => readonly number[];
}

export const bestNames = (most: number, least: number): BestNames => {
  const names = new Int32Array(most);
  const scores = new Float64Array(most);
  let count = 0;
  const isBefore = (place: number, name: number, score: number): boolean => {
    const other = scores[place] ?? 0;
    return score > other || (score === other && name < (names[place] ?? 0));
  };
  return {
    offer: (name, score) => {
      if (count === most && !isBefore(count - 1, name, score)) return;
      let place = count < most ? count : most - 1;
      for (; place > 0 && isBefore(place - 1, name, score); place -= 1) {
        names[place] = names[place - 1] ?? 0;
        scores[place] = scores[place - 1] ?? 0;
      }
      names[place] = name;
      scores[place] = score;
      if (count < most) count += 1;
    },
    take: () => {
      const enough = (scores[0] ?? 0) * least;
      while (count > 0 && (scores[count - 1] ?? 0) < enough) count -= 1;
      const taken = [...names.subarray(0, count)];
      count = 0;
      return taken;
    },
  };
};
