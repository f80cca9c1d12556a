import { Button, Card, Heading, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { queryNames } from '../../../frame/addresses';
import { useAskFirst } from '../../../unsaved/unsaved-context';
import { useUnsaved } from '../../../unsaved/use-unsaved';
import type { EditedLadderFragment } from '../edited-ladder.generated';
import { freeSlug } from '../intent/neighbours';
import type { Intent, StepFields } from '../intent/intent';
import { StepFieldsForm } from './step-fields-form';
import { slugFault } from './slug-fault';
import { say } from './steps-texts';

interface AddStepProps {
  readonly ladder: EditedLadderFragment;
  /** True when it was done. */
  readonly edit: (intent: Intent) => Promise<boolean>;
  /** True while it is shown. */
  readonly takesFocus: boolean;
  readonly onAdded: (step: string) => void;
  readonly onCancel: () => void;
}

const noFields: StepFields = {
  role: '',
  level: '',
  title: '',
  description: { sv: '', en: '' },
  demandsUnknown: false,
  activities: [],
};

const UNSAVED = 'a new step';

/** Writes a new step. What is written stays until it is saved. */
export const AddStep = ({ ladder, edit, takesFocus, onAdded, onCancel }: AddStepProps) => {
  const [fields, setFields] = useState(noFields);
  const [typedSlug, setTypedSlug] = useState<string>();
  const [isTried, setTried] = useState(false);
  const askFirst = useAskFirst();
  useUnsaved(fields !== noFields || typedSlug !== undefined, { kind: UNSAVED, within: [queryNames.revision] });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const suggested = freeSlug(ladder.steps, [fields.role, fields.level].filter((part) => part !== '').join('-'));
  const slug = typedSlug ?? suggested;
  const add = async () => {
    setTried(true);
    if (fields.role === '' || slugFault(ladder.steps, slug) !== undefined) return;
    if (await edit({ kind: 'ADD_STEP', step: slug, fields })) onAdded(slug);
  };
  return (
    <Card className="editor-panel" asChild>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Heading level={3} data-size="xs" ref={heading} tabIndex={-1}>
          {say('adding')}
        </Heading>
        <StepFieldsForm
          ladder={ladder}
          fields={fields}
          onChange={setFields}
          isRoleMissing={isTried && fields.role === ''}
        />
        <Textfield
          label={say('slug')}
          description={say('slugHint')}
          value={slug}
          error={isTried && fields.role !== '' && slugFault(ladder.steps, slug)}
          onChange={({ target }) => setTypedSlug(target.value)}
        />
        <div className="editor-buttons">
          <Button type="submit">{say('saveNew')}</Button>
          <Button type="button" variant="secondary" onClick={() => askFirst(UNSAVED, onCancel)}>
            {say('cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
};
