import { Tag } from '@digdir/designsystemet-react';
import { wordForVerdict } from '../vocabulary/verdict';
import type { Verdict } from './shown-assessment.generated';
import './verdict.css';

const looks = {
  MET: { color: 'success', symbol: '✓' },
  NOT_MET: { color: 'neutral', symbol: '○' },
  UNKNOWN: { color: 'warning', symbol: '?' },
} as const;

interface VerdictTagProps {
  readonly verdict: Verdict;
  /** Other words, where the usual ones say too little. */
  readonly children?: string;
}

/** A verdict by symbol, word and colour. */
export const VerdictTag = ({ verdict, children = wordForVerdict[verdict] }: VerdictTagProps) => (
  <Tag className="verdict-tag" data-color={looks[verdict].color}>
    <span aria-hidden="true">{looks[verdict].symbol}</span> {children}
  </Tag>
);
