import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useAnswer } from '../../../api/use-answer';
import { apiLanguage, language } from '../../../language/language';
import { RolesToChooseDocument } from '../part-choice.generated';
import { rolesByField } from './roles-by-field';
import { say } from './steps-texts';

interface RoleFieldProps {
  /** The slug of the role; empty where none is chosen. */
  readonly role: string;
  readonly onChange: (role: string) => void;
  readonly isMissing?: boolean;
}

/** Chooses a role, by field. */
export const RoleField = ({ role, onChange, isMissing = false }: RoleFieldProps) => {
  const answer = useAnswer(RolesToChooseDocument, { language: apiLanguage });
  const roles = answer.state === 'ANSWERED' ? answer.data.roles.nodes : [];
  return (
    <Field>
      <Label>{say('role')}</Label>
      <Select value={role} onChange={({ target }) => onChange(target.value)} aria-invalid={isMissing}>
        <Select.Option value="">{say('chooseRole')}</Select.Option>
        {rolesByField(roles, language).map(({ field, roles: listed }) => (
          <Select.Optgroup key={field} label={field}>
            {listed.map(({ slug, name }) => (
              <Select.Option key={slug} value={slug}>
                {name}
              </Select.Option>
            ))}
          </Select.Optgroup>
        ))}
        {roles.length === 0 && role !== '' && <Select.Option value={role}>{role}</Select.Option>}
      </Select>
      {isMissing && <ValidationMessage>{say('roleMissing')}</ValidationMessage>}
    </Field>
  );
};
