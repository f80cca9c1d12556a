import { Button, Field, Fieldset, Label, Select } from '@digdir/designsystemet-react';
import { useAnswer } from '../../../api/use-answer';
import { apiLanguage } from '../../../language/language';
import { ActivitiesToChooseDocument } from '../part-choice.generated';
import { say } from './steps-texts';

interface ActivitiesFieldProps {
  /** Slugs of what the employer offers on the step. */
  readonly activities: readonly string[];
  readonly onChange: (activities: readonly string[]) => void;
}

/** Chooses what the employer offers on a step. */
export const ActivitiesField = ({ activities, onChange }: ActivitiesFieldProps) => {
  const answer = useAnswer(ActivitiesToChooseDocument, { language: apiLanguage });
  const all = answer.state === 'ANSWERED' ? answer.data.activities.nodes : [];
  const nameOf = (slug: string) => all.find((one) => one.slug === slug)?.name ?? slug;
  return (
    <Fieldset>
      <Fieldset.Legend>{say('activities')}</Fieldset.Legend>
      {activities.length > 0 && (
        <ul className="editor-rows">
          {activities.map((activity) => (
            <li key={activity}>
              <span>{nameOf(activity)}</span>
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                aria-label={say('removeActivity', { activity: nameOf(activity) })}
                onClick={() => onChange(activities.filter((one) => one !== activity))}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field>
        <Label>{say('addActivity')}</Label>
        <Select
          value=""
          onChange={({ target }) => {
            if (target.value !== '') onChange([...activities, target.value]);
          }}
        >
          <Select.Option value="">{say('chooseActivity')}</Select.Option>
          {all
            .filter(({ slug }) => !activities.includes(slug))
            .map(({ slug, name }) => (
              <Select.Option key={slug} value={slug}>
                {name}
              </Select.Option>
            ))}
        </Select>
      </Field>
    </Fieldset>
  );
};
