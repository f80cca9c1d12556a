import { Details, Heading } from '@digdir/designsystemet-react';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { EmploymentList } from '../../evidence/employment-list';
import { EvidenceList } from '../../evidence/evidence-list';
import { meritName } from '../../evidence/merit-name';
import { ValidationList } from '../../evidence/validation-list';
import { useViewer } from '../../viewer/viewer-context';
import { say } from './person-texts';
import type { ShownPersonFragment } from './person.generated';
import { RecordMerit } from './record-merit';
import { VerifyMerit } from './verify-merit';

interface PersonMeritsProps {
  readonly person: ShownPersonFragment;
  readonly organization: string;
  readonly changed: () => void;
}

/** What is recorded of a person; what waits can be verified or refuted, and what one has seen be recorded. */
export const PersonMerits = ({ person, organization, changed }: PersonMeritsProps) => {
  const { who } = useViewer();
  const [done, setDone] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const isSelf = who.person?.externalId === person.externalId && who.person.organization.code === organization;
  const act = (merit: { readonly id: string; readonly verification: string }, name: string): ReactNode =>
    merit.verification === 'CLAIMED' &&
    !isSelf && (
      <VerifyMerit
        person={person.id}
        merit={merit.id}
        name={name}
        done={(words) => {
          // The button that had the focus goes. What is empty takes no focus, so the words must be there.
          flushSync(() => setDone(words));
          told.current?.focus();
          changed();
        }}
      />
    );
  return (
    <>
      <p ref={told} role="status" tabIndex={-1} className="person-status">
        {done}
      </p>
      <EvidenceList evidence={person.evidence} act={(merit) => act(merit, meritName(merit))} />
      <Heading level={3} data-size="xs">
        {say('employments')}
      </Heading>
      <EmploymentList employments={person.employments} act={(employment) => act(employment, employment.label)} />
      {person.validations.length > 0 && (
        <>
          <Heading level={3} data-size="xs">
            {say('validations')}
          </Heading>
          <ValidationList validations={person.validations} />
        </>
      )}
      {!isSelf && (
        <Details className="no-print">
          <Details.Summary>{say('record.title')}</Details.Summary>
          <Details.Content>
            <RecordMerit person={person.id} changed={changed} />
          </Details.Content>
        </Details>
      )}
    </>
  );
};
