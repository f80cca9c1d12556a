import type { ListedEvidenceFragment } from './listed-evidence.generated';

/** Merits as they are best read: first those that wait for somebody to see the paper, then the newest first. */
export const sortedEvidence = <Merit extends Pick<ListedEvidenceFragment, 'verification' | 'issued'>>(
  evidence: readonly Merit[],
): readonly Merit[] =>
  evidence.toSorted(
    (one, other) =>
      Number(other.verification === 'CLAIMED') - Number(one.verification === 'CLAIMED') ||
      other.issued.localeCompare(one.issued),
  );
