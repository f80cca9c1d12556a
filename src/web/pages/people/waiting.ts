interface Recorded {
  readonly verification: string;
}

/** How much of a person's waits for somebody to see the paper. */
export interface Waiting {
  readonly merits: number;
  readonly employments: number;
}

interface PersonWithClaims {
  readonly evidence: readonly Recorded[];
  readonly employments: readonly Recorded[];
}

/** Counts what a person claims and nobody has verified or refuted: merits, and employments with whichever employer. */
export const waitingOf = ({ evidence, employments }: PersonWithClaims): Waiting => ({
  merits: claimed(evidence),
  employments: claimed(employments),
});

/** Whether anything of a person's waits for somebody to see the paper. */
export const isWaiting = (person: PersonWithClaims): boolean => {
  const { merits, employments } = waitingOf(person);
  return merits + employments > 0;
};

const claimed = (recorded: readonly Recorded[]): number =>
  recorded.filter(({ verification }) => verification === 'CLAIMED').length;
