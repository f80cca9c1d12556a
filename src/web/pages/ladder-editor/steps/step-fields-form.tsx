import { Checkbox, Field, Label, Select, Textarea } from '@digdir/designsystemet-react';
import type { EditedLadderFragment } from '../edited-ladder.generated';
import type { StepFields } from '../intent/intent';
import { ActivitiesField } from './activities-field';
import { RoleField } from './role-field';
import { say } from './steps-texts';
import { TitleField } from './title-field';

interface StepFieldsFormProps {
  readonly ladder: Pick<EditedLadderFragment, 'scale' | 'organization'>;
  readonly fields: StepFields;
  readonly onChange: (fields: StepFields) => void;
  readonly isRoleMissing?: boolean;
}

/** What can be written of a step. */
export const StepFieldsForm = ({ ladder, fields, onChange, isRoleMissing = false }: StepFieldsFormProps) => {
  const set = (changed: Partial<StepFields>) => onChange({ ...fields, ...changed });
  return (
    <>
      <RoleField role={fields.role} isMissing={isRoleMissing} onChange={(role) => set({ role })} />
      {ladder.scale && (
        <Field>
          <Label>{say('level')}</Label>
          <Select value={fields.level} onChange={({ target }) => set({ level: target.value })}>
            <Select.Option value="">{say('noLevel')}</Select.Option>
            {ladder.scale.levels.map(({ slug, name }) => (
              <Select.Option key={slug} value={slug}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <TitleField
        role={fields.role}
        organization={ladder.organization.code}
        title={fields.title}
        onChange={(title) => set({ title })}
      />
      <Field>
        <Label>{say('descriptionSv')}</Label>
        <Textarea
          rows={3}
          lang="sv"
          value={fields.description.sv}
          onChange={({ target }) => set({ description: { ...fields.description, sv: target.value } })}
        />
      </Field>
      <Field>
        <Label>{say('descriptionEn')}</Label>
        <Textarea
          rows={2}
          lang="en"
          value={fields.description.en}
          onChange={({ target }) => set({ description: { ...fields.description, en: target.value } })}
        />
      </Field>
      <Checkbox
        label={say('demandsUnknown')}
        description={say('demandsUnknownHint')}
        checked={fields.demandsUnknown}
        onChange={({ target }) => set({ demandsUnknown: target.checked })}
      />
      <ActivitiesField activities={fields.activities} onChange={(activities) => set({ activities })} />
    </>
  );
};
