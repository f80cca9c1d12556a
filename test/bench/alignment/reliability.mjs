// How far a stated confidence can be trusted.

const BINS = 10;

/**
 * The reliability diagram (DeGroot and Fienberg 1983): answers by confidence in ten bins.
 * @param {readonly { confidence: number; right: boolean }[]} answers
 */
export const reliability = (answers) =>
  Array.from({ length: BINS }, (_, bin) => {
    const inside = answers.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      answers: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ right }) => (right ? 1 : 0))),
    };
  });

/**
 * Expected calibration error: how far confidence and share right lie apart, weighed by the number of answers.
 * @param {ReturnType<typeof reliability>} bins
 */
export const calibrationError = (bins) => {
  const total = bins.reduce((sum, { answers }) => sum + answers, 0);
  const apart = ({ answers, confidence, right }) => (answers === 0 ? 0 : answers * Math.abs(confidence - right));
  return bins.reduce((sum, bin) => sum + apart(bin), 0) / total;
};

const mean = (numbers) =>
  numbers.length === 0 ? Number.NaN : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
