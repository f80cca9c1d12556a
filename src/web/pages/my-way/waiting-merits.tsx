import { Button } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { EmploymentList } from '../../evidence/employment-list';
import { EvidenceList } from '../../evidence/evidence-list';
import { meritName } from '../../evidence/merit-name';
import type { HandedInQuery } from './hand-in.generated';
import { say } from './hand-in-texts';
import { useWithdrawal, WithdrawalDialog } from './withdrawal';

interface WaitingMeritsProps {
  readonly person: NonNullable<HandedInQuery['viewer']['person']>;
  /** Asks for them anew. */
  readonly ask: () => void;
}

/** What is claimed and nobody has seen the paper of yet; it can be taken back. */
export const WaitingMerits = ({ person, ask }: WaitingMeritsProps) => {
  const list = useRef<HTMLDivElement>(null);
  // The button that had the focus goes with its claim.
  const withdrawal = useWithdrawal(person.id, () => {
    list.current?.focus();
    ask();
  });
  const evidence = person.evidence.filter(({ verification }) => verification === 'CLAIMED');
  const employments = person.employments.filter(({ verification }) => verification === 'CLAIMED');
  const takeBack = (id: string, name: string) => (
    <Button
      variant="tertiary"
      data-size="sm"
      aria-label={say('withdrawNamed', { name })}
      onClick={() => withdrawal.ask({ id, name })}
    >
      {say('withdraw')}
    </Button>
  );
  return (
    <div className="my-way-section" ref={list} tabIndex={-1}>
      {evidence.length + employments.length === 0 && <p>{say('nothingWaits')}</p>}
      {evidence.length > 0 && (
        <EvidenceList evidence={evidence} act={(merit) => takeBack(merit.id, meritName(merit))} />
      )}
      {employments.length > 0 && (
        <EmploymentList employments={employments} act={({ id, label }) => takeBack(id, label)} />
      )}
      <WithdrawalDialog withdrawal={withdrawal} />
    </div>
  );
};
