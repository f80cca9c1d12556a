import type { ReactNode } from 'react';
import { writeDay } from '../language/write';
import { say } from './evidence-texts';
import { expiryOf } from './expiry';
import type { ListedEvidenceFragment } from './listed-evidence.generated';
import { meritName } from './merit-name';
import { sortedEvidence } from './sorted-evidence';
import { today } from '../day/today';
import { VerificationTag } from './verification-tag';
import './evidence.css';

interface EvidenceListProps {
  readonly evidence: readonly ListedEvidenceFragment[];
  /** What can be done with a merit, such as to verify or withdraw it. */
  readonly act?: (merit: ListedEvidenceFragment) => ReactNode;
}

/** Merits: what each is, how sure it is, from when and until when, and from where. */
export const EvidenceList = ({ evidence, act }: EvidenceListProps) =>
  evidence.length === 0 ? (
    <p>{say('noEvidence')}</p>
  ) : (
    <ul className="record-list">
      {sortedEvidence(evidence).map((merit) => (
        <li key={merit.id}>
          <p className="record-name">
            <span>{meritName(merit)}</span> <VerificationTag verification={merit.verification} />
          </p>
          <p className="record-facts">{factsOf(merit).join(' · ')}</p>
          <Expiry expires={merit.expires} />
          {act?.(merit)}
        </li>
      ))}
    </ul>
  );

const factsOf = ({ begun, issued, source, validated }: ListedEvidenceFragment): readonly string[] => [
  ...(begun === null ? [] : [say('begun', { day: writeDay(begun) })]),
  say('issued', { day: writeDay(issued) }),
  ...(validated ? [say('validated', { name: validated.name })] : []),
  say('source', { source }),
];

const Expiry = ({ expires }: { readonly expires: string | null }) => {
  if (expires === null) return null;
  const expiry = expiryOf(expires, today());
  const words = { EXPIRED: 'expired', SOON: 'expiresSoon', LATER: 'expires', NONE: 'expires' } as const;
  return (
    <p className="record-expiry" data-expiry={expiry}>
      {expiry === 'LATER' ? '' : '⚠︎ '}
      {say(words[expiry], { day: writeDay(expires) })}
    </p>
  );
};
