// Calibration: from a score to the share that is right at that score.

/**
 * The non-decreasing steps that lie closest to what was seen, by pooling adjacent violators (Ayer et al. 1955).
 * @param {readonly { score: number; right: boolean; weight?: number }[]} seen
 * @returns {{ from: number; to: number; share: number; weight: number }[]} the steps, lowest score first
 */
export const isotonicSteps = (seen) => {
  const steps = [];
  for (const { score, right, weight = 1 } of [...seen].sort((left, other) => left.score - other.score)) {
    steps.push({ from: score, to: score, share: right ? 1 : 0, weight });
    while (steps.length > 1 && mustPool(steps.at(-2), steps.at(-1)))
      steps.splice(-2, 2, pooled(steps.at(-2), steps.at(-1)));
  }
  return steps;
};

/** Equal scores belong to one step, and a share must never fall. */
const mustPool = (lower, upper) => lower.to === upper.from || lower.share >= upper.share;

const pooled = (lower, upper) => ({
  from: lower.from,
  to: upper.to,
  share: (lower.share * lower.weight + upper.share * upper.weight) / (lower.weight + upper.weight),
  weight: lower.weight + upper.weight,
});

/**
 * Points to interpolate between, each step's middle with its share drawn towards the middle by two imagined
 * answers, one right and one wrong (Laplace), so that few answers never give certainty.
 * @param {ReturnType<typeof isotonicSteps>} steps
 * @returns {{ score: number; confidence: number }[]}
 */
export const calibrationPoints = (steps) => {
  const points = steps.map(({ from, to, share, weight }) => ({
    score: (from + to) / 2,
    confidence: (share * weight + 1) / (weight + 2),
  }));
  return points.reduce((rising, point) => {
    const floor = rising.at(-1)?.confidence ?? 0;
    return [...rising, { ...point, confidence: Math.max(point.confidence, floor) }];
  }, []);
};
