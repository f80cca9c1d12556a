import { Field, Fieldset, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { LadderUser } from './comparable';
import { say } from './compare-texts';

interface LadderChoiceProps {
  readonly label: string;
  readonly users: readonly LadderUser[];
  /** The ladder in the address. */
  readonly slug: string | null;
  readonly choose: (slug: string | null) => void;
}

/** Chooses an organisation, and then one of the ladders that it uses. Where it uses only one, that is chosen at once. */
export const LadderChoice = ({ label, users, slug, choose }: LadderChoiceProps) => {
  const [picked, setPicked] = useState<string>();
  const uses = (user: LadderUser) => user.ladders.some((ladder) => ladder.slug === slug);
  const owner = users.find((user) =>
    user.ladders.some((used) => used.slug === slug && used.organization.code === user.code),
  );
  const pickedUser = users.find(({ code }) => code === picked);
  const user = pickedUser && (slug === null || uses(pickedUser)) ? pickedUser : owner;
  const isGone = slug !== null && owner === undefined;
  return (
    <Fieldset className="ladder-choice">
      <Fieldset.Legend>{label}</Fieldset.Legend>
      <Field>
        <Label>{say('organization')}</Label>
        <Select
          value={user?.code ?? ''}
          onChange={({ target }) => {
            const chosen = users.find(({ code }) => code === target.value);
            setPicked(target.value);
            choose(chosen?.ladders.length === 1 ? (chosen.ladders[0]?.slug ?? null) : null);
          }}
        >
          <Select.Option value="">{say('pick')}</Select.Option>
          {users.map(({ code, name }) => (
            <Select.Option key={code} value={code} lang="sv">
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{say('ladder')}</Label>
        <Select
          value={isGone ? '' : (slug ?? '')}
          disabled={user === undefined}
          onChange={({ target }) => choose(target.value === '' ? null : target.value)}
        >
          <Select.Option value="">{say('pick')}</Select.Option>
          {user?.ladders.map((ladder) => (
            <Select.Option key={ladder.slug} value={ladder.slug}>
              {ladder.name}
            </Select.Option>
          ))}
        </Select>
        {isGone && <ValidationMessage>{say('gone', { slug })}</ValidationMessage>}
      </Field>
    </Fieldset>
  );
};
