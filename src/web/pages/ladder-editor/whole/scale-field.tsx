import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useAnswer } from '../../../api/use-answer';
import { apiLanguage } from '../../../language/language';
import { LevelScalesDocument } from '../part-choice.generated';
import { say } from './whole-texts';

interface ScaleFieldProps {
  /** The slug of the scale; empty where there is none. */
  readonly scale: string;
  readonly onChange: (scale: string) => void;
}

/** Chooses the scale that the steps of a ladder lie on. */
export const ScaleField = ({ scale, onChange }: ScaleFieldProps) => {
  const answer = useAnswer(LevelScalesDocument, { language: apiLanguage });
  const scales = answer.state === 'ANSWERED' ? answer.data.levelScales : [];
  return (
    <Field>
      <Label>{say('scale')}</Label>
      <Select value={scale} onChange={({ target }) => onChange(target.value)}>
        <Select.Option value="">{say('noScale')}</Select.Option>
        {scale !== '' && !scales.some(({ slug }) => slug === scale) && (
          <Select.Option value={scale}>{scale}</Select.Option>
        )}
        {scales.map(({ slug, name, levels }) => (
          <Select.Option key={slug} value={slug}>
            {`${name}: ${levels.map((level) => level.name).join(', ')}`}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
};
