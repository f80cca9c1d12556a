import { Button, Checkbox, Fieldset, Heading, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { freshKey } from '../../api/fresh-key';
import { useSaving } from '../../api/use-saving';
import { queryNames } from '../../frame/addresses';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { useUnsaved } from '../../unsaved/use-unsaved';
import { meaningOfRole, wordForRole } from '../../vocabulary/organization-role';
import { CreateApiKeyDocument, type ApiKeyRole } from './access.generated';
import { say } from './access-texts';
import { MadeApiKey } from './made-api-key';

const keyRoles = ['HR_SYSTEM', 'EDITOR'] as const satisfies readonly ApiKeyRole[];
const MOST_DAYS = 730;

interface MakeApiKeyProps {
  readonly organization: string;
  readonly whenMade: () => void;
}

/** Makes a key, and shows its secret until it is said to be kept. */
export const MakeApiKey = ({ organization, whenMade }: MakeApiKeyProps) => {
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<readonly ApiKeyRole[]>(['HR_SYSTEM']);
  const [days, setDays] = useState('365');
  const [isTried, setIsTried] = useState(false);
  const [idempotencyKey, setIdempotencyKey] = useState(freshKey);
  const [made, setMade] = useState<{ readonly name: string; readonly secret: string | null }>();
  const { saving, save, forget } = useSaving(CreateApiKeyDocument, (data) => data.createApiKey);
  useUnsaved(name !== '', { within: [queryNames.organization] });

  const isDaysRight = /^\d{1,3}$/u.test(days) && Number(days) >= 1 && Number(days) <= MOST_DAYS;
  const isComplete = name.trim() !== '' && roles.length > 0 && isDaysRight;
  const submit = async () => {
    setIsTried(true);
    if (!isComplete) return;
    const input = { organization, name: name.trim(), roles, days: Number(days), idempotencyKey };
    const payload = await save({ input, language: apiLanguage });
    if (!payload) return;
    setMade({ name: name.trim(), secret: payload.secret });
    setIdempotencyKey(freshKey());
    setIsTried(false);
    setName('');
    forget();
    whenMade();
  };

  if (made) return <MadeApiKey {...made} close={() => setMade(undefined)} />;
  return (
    <form
      className="access-form"
      aria-labelledby="make-key"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Heading id="make-key" level={3} data-size="sm">
        {say('make.title')}
      </Heading>
      <Textfield
        label={say('make.name')}
        description={say('make.nameHint')}
        value={name}
        autoComplete="off"
        error={isTried && name.trim() === '' && say('make.nameMissing')}
        onChange={({ target }) => setName(target.value)}
      />
      <Fieldset>
        <Fieldset.Legend>{say('make.roles')}</Fieldset.Legend>
        {keyRoles.map((role) => (
          <Checkbox
            key={role}
            label={wordForRole(role)}
            description={meaningOfRole(role)}
            value={role}
            checked={roles.includes(role)}
            aria-invalid={isTried && roles.length === 0}
            onChange={({ target }) =>
              setRoles(target.checked ? [...roles, role] : roles.filter((chosen) => chosen !== role))
            }
          />
        ))}
        {isTried && roles.length === 0 && <ValidationMessage>{say('make.rolesMissing')}</ValidationMessage>}
      </Fieldset>
      <Textfield
        label={say('make.days')}
        description={say('make.daysHint')}
        inputMode="numeric"
        value={days}
        error={isTried && !isDaysRight && say('make.daysWrong')}
        onChange={({ target }) => setDays(target.value.trim())}
      />
      <SavingState saving={saving} />
      <div className="access-actions">
        <Button type="submit" disabled={saving.state === 'UNDER_WAY'}>
          {say('make.submit')}
        </Button>
      </div>
    </form>
  );
};
