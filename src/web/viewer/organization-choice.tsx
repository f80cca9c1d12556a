import { Field, Label, Select } from '@digdir/designsystemet-react';
import { defineTexts } from '../language/define-texts';
import type { ChosenOrganization } from './use-organization';

const say = defineTexts('organizationChoice', { label: 'Organisation' }, { label: 'Organisation' });

/** Chooses for which organisation to work; shown only where there is a choice. */
export const OrganizationChoice = ({ organization, choices, choose }: ChosenOrganization) =>
  choices.length < 2 ? null : (
    <Field className="organization-choice">
      <Label>{say('label')}</Label>
      <Select value={organization?.code ?? ''} onChange={({ target }) => choose(target.value)}>
        {choices.map(({ code, name }) => (
          <Select.Option key={code} value={code}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
