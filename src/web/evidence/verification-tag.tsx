import { Tag } from '@digdir/designsystemet-react';
import { wordForVerification } from '../vocabulary/evidence';
import type { Verification } from './listed-evidence.generated';
import './evidence.css';

const looks = {
  VERIFIED: { color: 'success', symbol: '✓' },
  CLAIMED: { color: 'warning', symbol: '?' },
  REFUTED: { color: 'neutral', symbol: '–' },
} as const;

/** How sure something that is recorded is, by symbol, word and colour. */
export const VerificationTag = ({ verification }: { readonly verification: Verification }) => (
  <Tag className="verification-tag" data-color={looks[verification].color} data-size="sm">
    <span aria-hidden="true">{looks[verification].symbol}</span> {wordForVerification[verification]}
  </Tag>
);
