import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { ConflictChoice } from './conflict-choices';
import { say } from './conflict-texts';

interface ConflictChoiceFieldsProps {
  readonly choice: ConflictChoice | undefined;
  readonly choose: (choice: ConflictChoice) => void;
  /** Why the choice was refused when it was sent. */
  readonly problem?: string | undefined;
}

/** Chooses between the own change and the base, with a reason where the own change is kept. */
export const ConflictChoiceFields = ({ choice, choose, problem }: ConflictChoiceFieldsProps) => {
  const name = useId();
  const reason = choice?.reason ?? '';
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{say('question')}</Fieldset.Legend>
        <Radio
          name={name}
          value="KEEP_LOCAL"
          label={say('keep')}
          description={say('keepMeans')}
          checked={choice?.decision === 'KEEP_LOCAL'}
          onChange={() => choose({ decision: 'KEEP_LOCAL', reason })}
        />
        <Radio
          name={name}
          value="TAKE_BASE"
          label={say('take')}
          description={say('takeMeans')}
          checked={choice?.decision === 'TAKE_BASE'}
          onChange={() => choose({ decision: 'TAKE_BASE', reason })}
        />
      </Fieldset>
      {choice?.decision === 'KEEP_LOCAL' && (
        <Textfield
          multiline
          rows={3}
          label={say('reason')}
          description={say('reasonMeans')}
          value={reason}
          error={problem}
          onChange={({ target }) => choose({ ...choice, reason: target.value })}
        />
      )}
    </>
  );
};
