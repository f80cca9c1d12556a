import {
  Alert,
  Button,
  Field,
  Label,
  Paragraph,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useState } from 'react';
import { freshKey } from '../../api/fresh-key';
import { useSaving } from '../../api/use-saving';
import { isDay } from '../../day/is-day';
import { today } from '../../day/today';
import { apiLanguage } from '../../language/language';
import { SavingState } from '../../states/saving-state';
import { useUnsaved } from '../../unsaved/use-unsaved';
import { isDemanded, isNeverDemanded, type OfferedScale } from './offered-scales';
import { personChoices } from './person-choices';
import { say } from './person-texts';
import { AssignLevelDocument } from './person.generated';

interface Named {
  readonly slug: string;
  readonly name: string;
}

interface LevelFormProps {
  /** Id of the person. */
  readonly person: string;
  readonly roles: readonly Named[];
  readonly scales: readonly OfferedScale[];
  /** Told whether some demand asks for the level. */
  readonly whenGiven: (isDemanded: boolean) => void;
}

/** Nothing chosen yet; a level is mostly given from today. */
const blankLevel = () => ({ scale: '', level: '', role: '', from: today(), to: '' });

/** The form for a level; says before it is given where nothing follows from it. */
export const LevelForm = ({ person, roles, scales, whenGiven }: LevelFormProps) => {
  const [blank, setBlank] = useState(blankLevel);
  const [typed, setTyped] = useState(blank);
  const [isTried, setIsTried] = useState(false);
  const [idempotencyKey, setIdempotencyKey] = useState(freshKey);
  const { saving, save, forget } = useSaving(AssignLevelDocument, (data) => data.assignLevel);
  useUnsaved(typed !== blank, { within: personChoices });
  const put = (part: Partial<typeof typed>) => {
    setIdempotencyKey(freshKey());
    setTyped((before) => ({ ...before, ...part }));
  };
  const scale = scales.length === 1 ? scales[0] : scales.find(({ slug }) => slug === typed.scale);
  const level = scale?.levels.find(({ slug }) => slug === typed.level);
  const role = roles.length === 1 ? roles[0] : roles.find(({ slug }) => slug === typed.role);
  const submit = async () => {
    setIsTried(true);
    if (!scale || !level || !role || !isDay(typed.from)) return;
    const give = {
      scale: scale.slug,
      level: level.slug,
      role: role.slug,
      from: typed.from,
      ...(typed.to !== '' && { to: typed.to }),
    };
    if (!(await save({ input: { person, idempotencyKey, change: { give } }, language: apiLanguage }))) return;
    setIdempotencyKey(freshKey());
    setIsTried(false);
    const next = blankLevel();
    setBlank(next);
    setTyped(next);
    forget();
    whenGiven(isDemanded(scale, level.slug, role.slug));
  };
  return (
    <form
      className="person-form"
      aria-label={say('levels.give')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <OneOf
        label={say('levels.scale')}
        of={scales}
        chosen={scale}
        isTried={isTried}
        choose={(slug) => put({ scale: slug, level: '' })}
      />
      <OneOf
        label={say('levels.level')}
        of={scale?.levels ?? []}
        chosen={level}
        isTried={isTried}
        choose={(slug) => put({ level: slug })}
      />
      <OneOf
        label={say('levels.role')}
        of={roles}
        chosen={role}
        isTried={isTried}
        choose={(slug) => put({ role: slug })}
      />
      <Textfield
        label={say('levels.from')}
        type="date"
        value={typed.from}
        error={!isDay(typed.from) && say('levels.noDay')}
        onChange={({ target }) => put({ from: target.value })}
      />
      <Textfield
        label={say('levels.to')}
        description={say('levels.toHint')}
        type="date"
        value={typed.to}
        onChange={({ target }) => put({ to: target.value })}
      />
      {scale && <OfNoEffect scale={scale} level={level} role={role} />}
      <SavingState saving={saving} />
      <div className="person-actions">
        <Button type="submit" disabled={saving.state === 'UNDER_WAY'}>
          {say('levels.submit')}
        </Button>
      </div>
    </form>
  );
};

interface OfNoEffectProps {
  readonly scale: OfferedScale;
  readonly level: Named | undefined;
  readonly role: Named | undefined;
}

/** That nothing follows from the level, where no demand asks for it. */
const OfNoEffect = (given: OfNoEffectProps) => {
  const why = whyOfNoEffect(given);
  return (
    <div role="status">
      {why !== undefined && (
        <Alert data-color="warning">
          <Paragraph>{why}</Paragraph>
        </Alert>
      )}
    </div>
  );
};

const whyOfNoEffect = ({ scale, level, role }: OfNoEffectProps): string | undefined => {
  const known = { ladders: scale.ladders.join(', '), record: say('record.title') };
  if (isNeverDemanded(scale)) return say('levels.neverCounts', known);
  if (!level || !role || isDemanded(scale, level.slug, role.slug)) return undefined;
  return say('levels.notCounting', { ...known, level: level.name, role: role.name.toLowerCase() });
};

interface OneOfProps {
  readonly label: string;
  readonly of: readonly Named[];
  readonly chosen: Named | undefined;
  /** True when it was tried to go on without a choice. */
  readonly isTried: boolean;
  readonly choose: (slug: string) => void;
}

const OneOf = ({ label, of, chosen, isTried, choose }: OneOfProps) => (
  <Field>
    <Label>{label}</Label>
    <Select
      value={chosen?.slug ?? ''}
      aria-invalid={isTried && !chosen}
      onChange={({ target }) => choose(target.value)}
    >
      {!chosen && <Select.Option value="">–</Select.Option>}
      {of.map(({ slug, name }) => (
        <Select.Option key={slug} value={slug}>
          {name}
        </Select.Option>
      ))}
    </Select>
    {isTried && !chosen && <ValidationMessage>{say('levels.missing')}</ValidationMessage>}
  </Field>
);
