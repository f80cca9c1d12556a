import { Textfield } from '@digdir/designsystemet-react';
import { useAnswer } from '../api/use-answer';
import { SubjectAreasDocument } from './find-things.generated';
import { say } from './merit-texts';

interface AreaFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (area: string) => void;
}

/** A subject area in free words; those that qualifications name are offered. */
export const AreaField = ({ value, error, onChange }: AreaFieldProps) => {
  const answer = useAnswer(SubjectAreasDocument, {});
  const known = answer.state === 'ANSWERED' ? answer.data.qualifications.nodes.map(({ area }) => area) : [];
  return (
    <>
      <Textfield
        id="merit-area"
        label={say('area')}
        description={say('areaHint')}
        list="amnesomraden"
        autoComplete="off"
        maxLength={200}
        value={value}
        error={error}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id="amnesomraden">
        {[...new Set(known)].map((area) => area !== null && <option key={area} value={area} />)}
      </datalist>
    </>
  );
};
