import { Fieldset, Radio } from '@digdir/designsystemet-react';
import type { Progression } from '../edit-ladder.generated';
import { say } from './whole-texts';

interface ProgressionFieldProps {
  readonly progression: Progression;
  readonly onChange: (progression: Progression) => void;
}

const progressions = ['EARNED', 'ASSIGNED'] as const;

/** Chooses whether levels are earned or assigned. */
export const ProgressionField = ({ progression, onChange }: ProgressionFieldProps) => (
  <Fieldset>
    <Fieldset.Legend>{say('progression')}</Fieldset.Legend>
    {progressions.map((one) => (
      <Radio
        key={one}
        name="progression"
        label={say(one)}
        value={one}
        checked={one === progression}
        onChange={() => onChange(one)}
      />
    ))}
  </Fieldset>
);
