import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { RecordMeritDocument } from '../../merit/record-merit.generated';
import type { SeenSource } from '../../vocabulary/evidence-source';
import { AskFirst } from './ask-first';
import { say } from './person-texts';
import { SourceChoice } from './source-choice';

interface VerifyMeritProps {
  /** Ids of the person, and of the merit or the employment. */
  readonly person: string;
  readonly merit: string;
  /** What the merit is called. */
  readonly name: string;
  /** Told what was done, in words. */
  readonly done: (told: string) => void;
}

/** Says of a claimed merit that one has seen it to be so, and in what, or that it is not so. */
export const VerifyMerit = ({ person, merit, name, done }: VerifyMeritProps) => {
  const [source, setSource] = useState<SeenSource>();
  const [isTried, setIsTried] = useState(false);
  const choice = useRef<HTMLSelectElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const { saving, save } = useSaving(RecordMeritDocument, (data) => data.recordEvidence);
  const record = async (verification: 'VERIFIED' | 'REFUTED') => {
    const input = { person, merit: { recorded: merit }, verification, ...(source && { source }) };
    if (!(await save({ input, language: apiLanguage }))) return;
    setIsAsked(false);
    done(say(verification === 'VERIFIED' ? 'verify.done' : 'verify.refuted', { name }));
  };
  const confirm = () => {
    setIsTried(true);
    if (source === undefined) choice.current?.focus();
    else void record('VERIFIED');
  };
  const isUnderWay = saving.state === 'UNDER_WAY';
  return (
    <div className="person-verify no-print">
      <SourceChoice
        ref={choice}
        source={source}
        choose={setSource}
        fault={isTried && source === undefined ? say('verify.noSource') : undefined}
      />
      <div className="person-actions">
        <Button aria-label={say('verify.confirmName', { name })} disabled={isUnderWay} onClick={confirm}>
          {say('verify.confirm')}
        </Button>
        <Button
          variant="secondary"
          data-color="danger"
          aria-label={say('verify.refuteName', { name })}
          disabled={isUnderWay}
          onClick={() => setIsAsked(true)}
        >
          {say('verify.refute')}
        </Button>
      </div>
      {!isAsked && <SavingState saving={saving} />}
      {isAsked && (
        <AskFirst
          title={say('verify.askTitle', { name })}
          confirm={say('verify.askConfirm')}
          saving={saving}
          go={() => void record('REFUTED')}
          close={() => setIsAsked(false)}
        >
          {say('verify.ask')}
        </AskFirst>
      )}
    </div>
  );
};
