import { Field, Label, Select } from '@digdir/designsystemet-react';
import { say } from './organization-texts';
import type { ChosenOrganization } from './use-organization';
import './organization-choice.css';

interface OrganizationChoiceProps extends Pick<ChosenOrganization, 'organization' | 'choices' | 'choose'> {
  /** What it is called to have chosen none, for those who can. */
  readonly none?: string | undefined;
}

/** Chooses for which organisation to work; shown only where there is a choice. */
export const OrganizationChoice = ({ organization, choices, choose, none }: OrganizationChoiceProps) =>
  choices.length < 2 && organization === choices[0] ? null : (
    <Field className="organization-choice">
      <Label>{say('label')}</Label>
      <Select value={organization?.code ?? ''} onChange={({ target }) => choose(target.value)}>
        {none !== undefined && <Select.Option value="">{none}</Select.Option>}
        {choices.map(({ code, name }) => (
          <Select.Option key={code} value={code}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
