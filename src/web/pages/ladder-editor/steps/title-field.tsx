import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useAnswer } from '../../../api/use-answer';
import { TitlesToChooseDocument } from '../part-choice.generated';
import { say } from './steps-texts';

interface TitleFieldProps {
  /** The slug of the role whose titles there are to choose from; empty where none is chosen. */
  readonly role: string;
  /** The code of the organisation whose own titles count too. */
  readonly organization: string;
  /** The slug of the title; empty where the step carries none. */
  readonly title: string;
  readonly onChange: (title: string) => void;
}

/** Chooses a title among those of the role. A title of another role is kept and shown by its slug. */
export const TitleField = ({ role, organization, title, onChange }: TitleFieldProps) => {
  const answer = useAnswer(TitlesToChooseDocument, { role, organization }, { paused: role === '' });
  const titles = answer.state === 'ANSWERED' && role !== '' ? answer.data.titles.nodes : [];
  return (
    <Field>
      <Label>{say('titleOfStep')}</Label>
      <Field.Description>{say('titleHint')}</Field.Description>
      <Select value={title} onChange={({ target }) => onChange(target.value)}>
        <Select.Option value="">{say('noTitle')}</Select.Option>
        {title !== '' && !titles.some(({ slug }) => slug === title) && (
          <Select.Option value={title}>{title}</Select.Option>
        )}
        {titles.map(({ slug, label }) => (
          <Select.Option key={slug} value={slug} lang="sv">
            {label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
};
