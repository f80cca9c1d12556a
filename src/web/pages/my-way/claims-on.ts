interface Claimable {
  readonly id: string;
  readonly verification: 'CLAIMED' | 'REFUTED' | 'VERIFIED';
}

interface Action<Merit extends Claimable, Work extends Claimable> {
  readonly evidence: readonly Merit[];
  readonly employments: readonly Work[];
}

/** What somebody has told of that a way builds on and that nobody has seen the paper of yet; each once. */
export const claimsOn = <Merit extends Claimable, Work extends Claimable>(
  actions: readonly Action<Merit, Work>[],
): Action<Merit, Work> => ({
  evidence: claimsAmong(actions.flatMap(({ evidence }) => evidence)),
  employments: claimsAmong(actions.flatMap(({ employments }) => employments)),
});

const claimsAmong = <Claim extends Claimable>(claims: readonly Claim[]): readonly Claim[] => [
  ...new Map(
    claims.filter(({ verification }) => verification === 'CLAIMED').map((claim) => [claim.id, claim]),
  ).values(),
];
