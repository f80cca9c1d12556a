/** VERIFIED: someone with the right to has seen it. CLAIMED: the person says so. REFUTED: seen, and not so. */
export const verifications = ['VERIFIED', 'CLAIMED', 'REFUTED'] as const;
export type Verification = (typeof verifications)[number];
