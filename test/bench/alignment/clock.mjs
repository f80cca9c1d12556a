// Timing of one call after another.

/**
 * Asks for every label in turn, after a tenth of them have warmed the code up.
 * @param {readonly string[]} labels
 * @param {(label: string) => unknown} ask
 */
export const timed = (labels, ask) => {
  for (const label of labels.slice(0, Math.ceil(labels.length / 10))) ask(label);
  const took = new Float64Array(labels.length);
  const start = performance.now();
  let before = start;
  labels.forEach((label, place) => {
    ask(label);
    const now = performance.now();
    took[place] = now - before;
    before = now;
  });
  const sorted = took.sort();
  return {
    perSecond: (labels.length * 1000) / (before - start),
    median: sorted[Math.floor(sorted.length / 2)],
    p99: sorted[Math.floor(sorted.length * 0.99)],
  };
};
