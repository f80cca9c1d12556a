import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { queryNames } from '../../../frame/addresses';
import { useUnsaved } from '../../../unsaved/use-unsaved';
import type { EditedLadderFragment, EditedStepFragment } from '../edited-ladder.generated';
import type { Intent } from '../intent/intent';
import { slugFault } from './slug-fault';
import { say } from './steps-texts';

interface RenameStepProps {
  readonly ladder: EditedLadderFragment;
  readonly step: EditedStepFragment;
  readonly edit: (intent: Intent) => Promise<boolean>;
  readonly onRenamed: (slug: string) => void;
}

/** Gives a step another slug; what names it follows. */
export const RenameStep = ({ ladder, step, edit, onRenamed }: RenameStepProps) => {
  const [typed, setTyped] = useState<string>();
  useUnsaved(typed !== undefined && typed !== step.slug, { within: [queryNames.revision] });
  if (typed === undefined)
    return (
      <Button variant="tertiary" onClick={() => setTyped(step.slug)}>
        {say('rename')}
      </Button>
    );
  const fault = typed === step.slug ? undefined : slugFault(ladder.steps, typed);
  const rename = async () => {
    if (fault === undefined && (await edit({ kind: 'RENAME_STEP', step: step.slug, slug: typed }))) onRenamed(typed);
  };
  return (
    <form
      className="editor-inline"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <Textfield
        label={say('slug')}
        description={say('slugHint')}
        value={typed}
        error={fault}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" variant="secondary">
        {say('rename')}
      </Button>
      <Button type="button" variant="tertiary" onClick={() => setTyped(undefined)}>
        {say('cancel')}
      </Button>
    </form>
  );
};
