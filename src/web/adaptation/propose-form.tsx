import { Button, Field, Fieldset, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { freshKey } from '../api/fresh-key';
import { useSaving } from '../api/use-saving';
import { queryNames } from '../frame/addresses';
import { apiLanguage } from '../language/language';
import { SavingState } from '../states/saving-state';
import { useUnsaved } from '../unsaved/use-unsaved';
import { ProposeEquivalenceDocument } from './equivalence-changes.generated';
import { NO_COUNTERPART, pairsOf, pairsWithoutReason, type PairChoice, type PairChoices } from './equivalence-pairs';
import { say } from './equivalence-texts';
import type { PairedLadderFragment } from './equivalences.generated';
import { problemFor } from '../api/problem-for';
import { nameOfStep } from '../staircase/step-name';
import { suggestSlug } from '../slug/suggest-slug';

interface ProposeFormProps {
  /** The code of the organisation that proposes. */
  readonly organization: string;
  readonly left: PairedLadderFragment;
  readonly right: PairedLadderFragment;
}

const NOTHING_SAID: PairChoice = { right: '', reason: '' };

/** Says of each step of the left ladder which step of the right it corresponds to, and why. */
export const ProposeForm = ({ organization, left, right }: ProposeFormProps) => {
  const [choices, setChoices] = useState<PairChoices>({});
  const [slug, setSlug] = useState(() => suggestSlug(left.slug, right.slug));
  const [key, setKey] = useState(freshKey);
  const [isTried, setIsTried] = useState(false);
  const { saving, save } = useSaving(ProposeEquivalenceDocument, (data) => data.proposeEquivalence);
  useUnsaved(Object.keys(choices).length > 0 && saving.state !== 'DONE', {
    within: [queryNames.left, queryNames.right, queryNames.organization],
  });
  const problems = saving.state === 'REFUSED' ? saving.problems : [];
  const unexplained = pairsWithoutReason(choices);
  const pairs = pairsOf(
    left.steps.map((step) => step.slug),
    choices,
  );
  const choose = (step: string, part: Partial<PairChoice>) => {
    setChoices({ ...choices, [step]: { ...(choices[step] ?? NOTHING_SAID), ...part } });
    setKey(freshKey());
  };

  const propose = async () => {
    setIsTried(true);
    if (pairs.length === 0 || unexplained.length > 0) return;
    const equivalence = { slug: slug.trim(), organization, left: left.slug, right: right.slug, pairs };
    await save({ input: { equivalence, expectedVersion: 0, idempotencyKey: key }, language: apiLanguage });
  };

  return (
    <form
      className="adoption-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void propose();
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{say('pairs')}</Fieldset.Legend>
        <Fieldset.Description>{say('pairsLead')}</Fieldset.Description>
        <ol className="equivalence-pairs">
          {left.steps.map((step) => (
            <li key={step.slug}>
              <PairFields
                name={nameOfStep(step)}
                right={right}
                choice={choices[step.slug] ?? NOTHING_SAID}
                choose={(part) => choose(step.slug, part)}
                isUnexplained={isTried && unexplained.includes(step.slug)}
              />
            </li>
          ))}
        </ol>
      </Fieldset>
      <Textfield
        label={say('slug')}
        value={slug}
        error={problemFor(problems, 'slug')}
        onChange={({ target }) => setSlug(target.value)}
      />
      {isTried && pairs.length === 0 && <Paragraph role="alert">{say('nothingSaid')}</Paragraph>}
      <SavingState saving={saving} done={say('proposed')} />
      <div>
        <Button type="submit" loading={saving.state === 'UNDER_WAY'} disabled={saving.state === 'DONE'}>
          {say('submit')}
        </Button>
      </div>
    </form>
  );
};

interface PairFieldsProps {
  /** What the left step is called. */
  readonly name: string;
  readonly right: PairedLadderFragment;
  readonly choice: PairChoice;
  readonly choose: (part: Partial<PairChoice>) => void;
  readonly isUnexplained: boolean;
}

const PairFields = ({ name, right, choice, choose, isUnexplained }: PairFieldsProps) => (
  <div className="adoption-fields">
    <Field>
      <Label>{say('stepIn', { step: name })}</Label>
      <Select value={choice.right} onChange={({ target }) => choose({ right: target.value })}>
        <Select.Option value="">{say('notSaid')}</Select.Option>
        <Select.Option value={NO_COUNTERPART}>{say('none')}</Select.Option>
        {right.steps.map((step) => (
          <Select.Option key={step.slug} value={step.slug}>
            {nameOfStep(step)}
          </Select.Option>
        ))}
      </Select>
    </Field>
    {choice.right !== '' && (
      <Textfield
        label={say('reason', { step: name })}
        value={choice.reason}
        error={isUnexplained && say('missing')}
        onChange={({ target }) => choose({ reason: target.value })}
      />
    )}
  </div>
);
