import { Field, Label, Suggestion, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnswer } from '../../../api/use-answer';
import { apiLanguage } from '../../../language/language';
import { RolesToChooseDocument } from '../part-choice.generated';
import { say } from './steps-texts';

/** A role that was chosen. */
export interface ChosenRole {
  readonly slug: string;
  readonly name: string;
}

interface RoleFieldProps {
  readonly role: ChosenRole | undefined;
  readonly onChange: (role: ChosenRole | undefined) => void;
  readonly isMissing: boolean;
}

/** Chooses a role among all that there are, by some letters of its name. */
export const RoleField = ({ role, onChange, isMissing }: RoleFieldProps) => {
  const [text, setText] = useState('');
  const answer = useAnswer(RolesToChooseDocument, { text, language: apiLanguage });
  const roles = answer.state === 'ANSWERED' ? answer.data.roles.nodes : [];
  return (
    <Field>
      <Label>{say('role')}</Label>
      <Field.Description>{say('roleHint')}</Field.Description>
      <Suggestion
        filter={false}
        selected={role ? { value: role.slug, label: role.name } : ''}
        onSelectedChange={(item) =>
          onChange(item === undefined ? undefined : { slug: item.value, name: item.label })
        }
      >
        <Suggestion.Input aria-invalid={isMissing} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <Suggestion.Clear />
        <Suggestion.List>
          {roles.map(({ slug, name, field }) => (
            <Suggestion.Option key={slug} value={slug} label={name}>
              {name} <small>{field}</small>
            </Suggestion.Option>
          ))}
        </Suggestion.List>
      </Suggestion>
      {isMissing && <ValidationMessage>{say('roleMissing')}</ValidationMessage>}
    </Field>
  );
};
